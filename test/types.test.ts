import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const file = join(root, 'test/snippet.ts');

/** Each line is a mistake that the editor shows red, with the words it shows. */
const mistakes: readonly [code: string, words: string][] = [
  [`new WebService(stack, 'a', { ...props, image: 'registry.example.com/web' });`, 'is not assignable to type'],
  [`new WebService(stack, 'a', { ...props, replcas: 3 });`, "Did you mean to write 'replicas'"],
  [`new WebService(stack, 'a', { ...props, replicas: { min: 1 } });`, "Property 'max' is missing"],
  [
    `new WebService(stack, 'a', { ...props, config: { CACHE_TTL: 3600 } });`,
    "Type 'number' is not assignable to type 'string | OutputOf<string>'",
  ],
  [
    `new WebService(stack, 'a', { ...props, resources: { limits: { memory: '512mb' } } });`,
    'is not assignable to type',
  ],
  [`new WebService(stack, 'a', { ...props, resources: { limits: { cpu: 'half' } } });`, 'is not assignable to type'],
  [`new WebService(stack, 'a', { image: 'web:1', port: 1 });`, "Property 'probes' is missing"],
  [
    `api.config.key('LOG_LEVLE');`,
    `Argument of type '"LOG_LEVLE"' is not assignable to parameter of type '"LOG_LEVEL"`,
  ],
  [
    `new ExistingSecret('db', ['url']).key('ulr');`,
    `Argument of type '"ulr"' is not assignable to parameter of type '"url"'`,
  ],
  [`api.selectr;`, "Did you mean 'selector'"],
  [`stack.select({ prodution: 1, default: 2 });`, "'prodution' does not exist"],
  [`stack.select({ development: 1 });`, 'is not assignable to parameter of type'],
  [
    `customObject(stack, 'a', 'Certificate', { spec: { ...certificate, dnsName: ['a.example.com'] } });`,
    "'dnsName' does not exist in type",
  ],
  [
    `customObject(stack, 'a', 'Certificate', { spec: { issuerRef: { name: 'ca' } } });`,
    "Property 'secretName' is missing",
  ],
  [
    `customObject(stack, 'a', 'Certificate', { spec: { ...certificate, usages: ['servr auth'] } });`,
    `'"servr auth"' is not assignable to type`,
  ],
  [`customObject(stack, 'a', 'Certificat', {});`, `Argument of type '"Certificat"' is not assignable`],
];
/** Lines that are right, in which nothing is red. */
const right: readonly string[] = [
  `api.config.key('LOG_LEVEL');`,
  `customObject(stack, 'a', 'Certificate', { spec: { ...certificate, usages: ['server auth'] } } as const);`,
  `customObject(stack, 'a', 'ServiceMonitor', { spec: { selector: {}, endpoints: [{ targetPort: 80 }] } });`,
];
const preamble = `
  import { defineEnvironments, ExistingSecret, type Stack, WebService } from 'holdfast';
  import { customObject } from '../lib/kubernetes/custom-object';
  const environments = defineEnvironments({ development: {}, production: {} });
  declare const stack: Stack<keyof typeof environments>;
  const props = { image: 'web:1', port: 3000, probes: { liveness: '/live', readiness: '/ready' } } as const;
  const certificate = { secretName: 'tls', issuerRef: { name: 'ca' } };
  const api = new WebService(stack, 'api', { ...props, config: { LOG_LEVEL: 'info', CACHE_TTL: '1' } });
`.replaceAll('\n', ' ');

/** What the compiler says of each line of a program. */
function diagnose(lines: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const text = [preamble, ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, languageVersion) =>
    name === file ? ts.createSourceFile(name, text, languageVersion) : getSourceFile(name, languageVersion);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const said = lines.map(() => '');
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = ts.getLineAndCharacterOfPosition(source as ts.SourceFile, start ?? 0);
    said[line - 1] += ts.flattenDiagnosticMessageText(messageText, ' ');
  }
  return said;
}

test('mistakes that types can catch are red in the editor, and nothing else is', () => {
  const said = diagnose([...mistakes.map(([code]) => code), ...right]);
  expect(said).toEqual([...mistakes.map(([, words]) => expect.stringContaining(words)), ...right.map(() => '')]);
});
