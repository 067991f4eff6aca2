import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contents, holdfast, type Run, temporaryFolder } from '../helpers/cli';

const folder = 'test/mistakes/stacks';

/** File, line and property of each mistake; then the value got and the fix, as the message has them. */
const mistakes: readonly [file: string, place: string, got: string, fix: string][] = [
  [
    'autoscaler-and-replicas',
    '10 replicas',
    '3, beside the HorizontalPodAutoscaler web',
    'give the range to the workload (replicas: { min, max })',
  ],
  ['bad-name', '5 id', '"Backend_API"', "name it 'backend-api'"],
  ['bad-stack-name', '4 name', '"Bad_Stack"', "name it 'bad-stack'"],
  ['budget-equals-replicas', '10 minAvailable', '3', 'write minAvailable: 2'],
  ['exception', '5 exception', 'TypeError: the list of tenants is empty', 'correct that line'],
  [
    'grace-period',
    '10 terminationGracePeriodSeconds',
    '30, with a preStop hook of 60 s',
    'write terminationGracePeriodSeconds: 90',
  ],
  [
    'image-latest',
    '8 image',
    '"registry.example.com/web:latest"',
    "name the version: 'registry.example.com/web:1.0.0'",
  ],
  ['image-without-tag', '9 image', '"registry.example.com/web"', "name the version: 'registry.example.com/web:1.0.0'"],
  [
    'limit-below-request',
    '11 resources.limits.cpu',
    '"50m"',
    "raise limits.cpu to '100m' or lower requests.cpu to '50m'",
  ],
  [
    'literal-credential',
    '11 config.AWS_SECRET_ACCESS_KEY',
    'a text of 40 characters',
    'keep it in a Secret of the cluster',
  ],
  ['missing-key', '17 env.LEVEL', '"LOG_LEVLE"', "write 'LOG_LEVEL'"],
  ['missing-property', '9 probes.readiness', 'nothing', 'add probes.readiness'],
  ['misspelt-environment', '10 select.prodution', '"prodution"', 'write production'],
  ['misspelt-property', '10 replcas', 'a property of that name', 'write replicas'],
  ['only-production', '5 namespace', '"bad_namespace"', "name it 'bad-namespace'"],
  ['port-out-of-range', '8 port', '70000', 'write the port the process listens on'],
  ['replica-range', '9 replicas.min', '12', 'lower the minimum to 10 or raise the maximum to 12'],
  [
    'same-object',
    '12 metadata.name',
    'Service same-object/web, which same-object/web (test/mistakes/stacks/same-object.ts:6) makes as well',
    'rename or remove one of them',
  ],
  ['selector-typo', '15 spec.selector', '{"app.kubernetes.io/name":"wbe"}', "write 'app.kubernetes.io/name: web'"],
  ['async-build', '4 build', 'an async function', 'remove async and await'],
  ['bad-cidr', '10 connectsTo.cidr', '"db.example.com"', 'write the addresses'],
  ['bad-config-key', '10 config["LOG LEVEL"]', '"LOG LEVEL"', "write 'LOG_LEVEL'"],
  ['bad-secret-name', '9 secrets', '"API_Secrets"', "write 'api-secrets'"],
  ['connects-to-a-name', '11 connectsTo', '"database"', 'write connectsTo(database)'],
  [
    'duplicate-stack',
    '4 name',
    '"duplicate-stack", which test/mistakes/stacks/duplicate-stack-again.ts:4 is called as well',
    'rename one of them',
  ],
  ['missing-import', '6 exception', 'the name WebService', "add the import: import { WebService } from 'holdfast'"],
  ['not-exported', '4 defineStack', '"not-exported", which is not exported', 'write export default defineStack(...)'],
  ['unknown-environment-property', '5 production.replicas', 'a property of that name', 'remove replicas'],
  ['unknown-stack-property', '6 createNamespce', 'a property of that name', 'write createNamespace'],
  ['wrong-scope', '6 new WebService: scope', '"web"', "write new WebService(stack, 'web', { ... })"],
  ['wrong-type', '10 config.CACHE_TTL', '3600 (number)', "write CACHE_TTL: '3600'"],
];

let run: Run;
beforeAll(() => {
  run = holdfast(['synth', '--stacks', folder, '--output', join(temporaryFolder(), 'dist')]);
});

test.each(mistakes)(
  '%s is one line with its place, the value got, the values allowed and the fix',
  (file, place, got, fix) => {
    const prefix = `${folder}/${file}.ts:${place}: got ${got}`;
    const lines = run.errors.filter((line) => line.startsWith(`${folder}/${file}.ts:`));
    expect(lines).toEqual([expect.stringContaining(prefix)]);
    expect(lines[0]).toMatch(/; allowed: .{3,}; fix: .{3,} \(.+\)$/);
    expect(lines[0]).toContain(`; fix: ${fix}`);
  },
);

test('a file that is no stack is named with what to export', () => {
  expect(run.errors).toContainEqual(
    `${folder}/no-stack.ts default: got {"name":"no-stack"}; allowed: a stack, or a list of stacks; fix: write export default defineStack(...), or export a helper by its name (stacks)`,
  );
});

test('all of them are told in one run, and nothing else', () => {
  expect(run.errors).toHaveLength(mistakes.length + 3); // no-stack, the note below and the last line
  expect(run.errors.at(-1)).toBe(`${mistakes.length + 1} errors; nothing was written`);
});

test('a probe path without its slash is only noted, because the slash is added', () => {
  expect(run.errors).toContainEqual(
    `${folder}/probe-without-slash.ts:8 probes.liveness: note: got "health/live"; allowed: a path that begins with a slash; fix: write '/health/live', which is what was rendered (probe-without-slash/web, probe-path)`,
  );
});

test('the run fails without a stack trace, and no credential is repeated', () => {
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(run.stderr).not.toContain('wJalrXUtnFEMI');
});

test('--debug adds the stack of an exception', () => {
  const { stderr } = holdfast(['synth', '--debug', '--stacks', folder, '--output', temporaryFolder()]);
  expect(stderr).toMatch(/TypeError: the list of tenants is empty\n\s+at .*exception\.ts:5/);
});

test('the output folder is left as it was, or is not made at all', () => {
  const output = temporaryFolder();
  mkdirSync(join(output, 'production'));
  writeFileSync(join(output, 'production/bad-name.k8s.yaml'), '# Rendered by holdfast earlier\n');
  const before = contents(output);
  expect(holdfast(['synth', '--stacks', folder, '--output', output]).status).toBe(1);
  expect(contents(output)).toEqual(before);
  expect(existsSync(join(output, '.staging'))).toBe(false);
});

test('an unknown environment is refused with those there are', () => {
  const { status, errors } = holdfast(['synth', '--environment', 'prod', '--output', temporaryFolder()]);
  expect(status).toBe(1);
  expect(errors[0]).toBe(
    'command line --environment: got "prod"; allowed: development, staging, production or cluster; fix: write production (environment)',
  );
});

test('a folder without stacks is refused', () => {
  const { status, errors } = holdfast(['synth', '--stacks', 'nowhere', '--output', temporaryFolder()]);
  expect(status).toBe(1);
  expect(errors[0]).toMatch(/^command line --stacks: got .*nowhere \(ENOENT\); allowed: a folder of stacks; fix: run/);
});
