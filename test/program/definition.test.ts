import { holdfast } from '../helpers/cli';
import { mistakesIn } from '../helpers/mistakes';
import { projectOf } from '../helpers/project';

let number = 0;
const defineStack = (environments: string, build = '() => {}', props = '{}') => `import * as holdfast from 'holdfast';
const environments: any = ${environments};
export default holdfast.defineStack('s${number++}', environments, (${build}) as any, (${props}) as any);
`;
const defineEnvironments = (props: string, build?: string, stackProps?: string) =>
  defineStack(`holdfast.defineEnvironments(${props} as any)`, build, stackProps);
const one = (name = 'one') => `{ ${name}: {} }`;

/** A source, and what the one line that is said of it begins with, and its fix. */
const cases: readonly [source: string, line: string, fix: string][] = [
  ...[
    'undefined',
    'null',
    '[]',
    '{ test: {} }',
    "{ test: { name: '../..', namespace: 'a' } }",
    'Promise.resolve({})',
  ].map((environments): [string, string, string] => [
    defineStack(environments),
    '3 environments: got ',
    'write defineEnvironments({ staging: {}, production: {} }), and hand on its result',
  ]),
  [defineEnvironments(one(), '5'), '3 build: got 5; ', 'write (stack) => {'],
  [defineEnvironments(one('two'), 'function* () {}'), '3 build: got a generator function; ', 'remove the *'],
  [defineEnvironments(one('three'), undefined, 'null'), '3 props: got null (null); ', 'set props to an object'],
  [
    defineEnvironments(one('four'), undefined, "{ createNamespace: 'no' }"),
    '3 createNamespace: got "no" (string); ',
    'set createNamespace to true or false',
  ],
  [
    "import * as holdfast from 'holdfast';\nexport default holdfast.defineStack(5 as any, holdfast.defineEnvironments({ test: {} }), () => {});",
    '2 name: got 5; ',
    "write defineStack('backend-api', ...)",
  ],
  ...[
    ['undefined', 'nothing'],
    ['null', 'null'],
    ['{}', '{}'],
    ["['a', 'b']", '["a","b"]'],
    ["'production'", '"production"'],
    ["new Map([['a', {}]])", 'a Map that is no plain value'],
  ].map(([props = '', got]): [string, string, string] => [
    defineEnvironments(props),
    `2 defineEnvironments: got ${got}; `,
    'write defineEnvironments({ staging: {}, production: {} })',
  ]),
  [defineEnvironments('{ t0: null }'), '2 t0: got null (null); ', 'write t0: {}'],
  [defineEnvironments("{ t1: 'a' }"), '2 t1: got "a" (string); ', 'write t1: {}'],
  [defineEnvironments('{ t2: [] }'), '2 t2: got [] (object); ', 'write t2: {}'],
  [defineEnvironments('{ t3: { namespace: 5 } }'), '2 t3.namespace: got 5 (number); ', 'set namespace to'],
  [defineEnvironments("{ t4: { namespace: '' } }"), '2 t4.namespace: got "" (string); ', 'set namespace to'],
  [defineEnvironments("{ t5: { protected: 'no' } }"), '2 t5.protected: got "no" (string); ', 'set protected to'],
  [defineEnvironments('{ default: {} }'), '2 default: got "default"; ', 'give it a name that says what it is for'],
  [defineEnvironments("{ Bad_Env: { namespace: 'two' } }"), '2 Bad_Env: got "Bad_Env"; ', "name it 'bad-env'"],
  [defineEnvironments('{ Other_Env: {} }'), '2 Other_Env: got "Other_Env"; ', "name it 'other-env'"],
  [defineEnvironments("{ '../up': { namespace: 'a' } }"), '2 ../up: got "../up"; ', "name it 'up'"],
  [defineEnvironments(`JSON.parse('{"__proto__": {}}')`), '2 __proto__: got "__proto__"; ', "name it 'proto'"],
  [
    defineEnvironments("{ test: { namespace: 'Bad_Home' } }", undefined, '{ createNamespace: false }'),
    '2 namespace: got "Bad_Home"; ',
    "name it 'bad-home'",
  ],
  ...['system', 'public', 'node-lease'].map((name): [string, string, string] => [
    defineEnvironments(`{ test: { namespace: 'kube-${name}' } }`, undefined, '{ createNamespace: false }'),
    `2 namespace: got "kube-${name}"; `,
    `name it '${name}'`,
  ]),
  [
    defineEnvironments("{ test: { namespace: 'default' } }"),
    '2 namespace: got "default"; ',
    'name another, or write { createNamespace: false }',
  ],
];

test('each definition that cannot be used is one line, all of them in one run', () => {
  const lines = mistakesIn(cases.map(([source]) => source));
  expect(lines).toEqual(
    cases.map(([, line, fix]) => [
      expect.stringMatching(new RegExp(`^${escaped(line)}.*allowed: .+; fix: ${escaped(fix)}.* \\(.+\\)$`)),
    ]),
  );
});

test('an object that looks like a stack is none', () => {
  const source = "export default { name: 'web', environments: { test: {} }, build() {} };\n";
  const { status, errors } = holdfast(['synth'], { cwd: projectOf({ 'stacks/web.ts': source }) });
  expect([status, errors[0]]).toEqual([1, expect.stringContaining('stacks/web.ts default: got {"name":"web"')]);
});

test('the namespace default may be used by a stack that does not make it', () => {
  const source = defineEnvironments("{ test: { namespace: 'default' } }", undefined, '{ createNamespace: false }');
  expect(holdfast(['synth'], { cwd: projectOf({ 'stacks/web.ts': source }) })).toMatchObject({ status: 0, stderr: '' });
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
