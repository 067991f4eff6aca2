import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contents, holdfast, runNode } from '../helpers/cli';
import { projectOf, stackSource } from '../helpers/project';

/** What synth says of a project with one stack, whose function has this body. */
function synth(build: string, ...args: string[]) {
  const cwd = projectOf({ 'stacks/web.ts': stackSource(build) });
  return { ...holdfast(['synth', ...args], { cwd }), cwd };
}

describe.each(['write', 'check'])('a program that ends the process is a problem (%s)', (mode) => {
  test.each([
    ['process.exit(0);'],
    ['process.exit();'],
    ['try {\nprocess.exit(0); } catch {}'],
    ['setTimeout(() => process.exit(0), 0);'],
    [
      "process.on('exit', () => { process.exitCode = 0; }); process.on('exit', () => process.exit(0)); process.exit(0);",
    ],
  ])('%j', (build) => {
    const { status, errors, cwd } = synth(build, ...(mode === 'check' ? ['--check'] : []));
    expect(errors).toEqual([
      expect.stringMatching(
        /^stacks\/web\.ts:[34] process\.exit: got process\.exit\(0?\); allowed: .*; fix: remove it/,
      ),
      '1 error; nothing was written',
    ]);
    expect([status, existsSync(join(cwd, 'dist'))]).toEqual([1, false]);
  });
});

test.each([
  ["Promise.reject(new Error('late'));", 3],
  ["setTimeout(() => { throw new Error('late'); }, 0);", 3],
  ["\nqueueMicrotask(() => { throw new Error('late'); });", 4],
  ["\n\nprocess.nextTick(() => { throw new Error('late'); });", 5],
])('what fails when the function has returned is told, and nothing is written: %j', (build, line) => {
  const { status, errors, cwd } = synth(build);
  expect(errors).toEqual([
    expect.stringContaining(`stacks/web.ts:${line} exception: got Error: late; allowed: `),
    '1 error; nothing was written',
  ]);
  expect([status, existsSync(join(cwd, 'dist'))]).toEqual([1, false]);
});

test('what fails later still is one line, too, and the run fails', () => {
  const { status, errors } = synth("setTimeout(() => { throw new Error('too late'); }, 300);");
  expect([status, errors]).toEqual([1, [expect.stringContaining('stacks/web.ts:3 exception: got Error: too late')]]);
});

test.each([
  ['throw Object.create(null);', '{}'],
  ['throw { toString() { throw new Error(); } };', '{}'],
  ["throw 'a text';", 'a text'],
  ['throw undefined;', 'nothing'],
  ['const error = new Error(); error.message = undefined as any; throw error;', 'Error: undefined'],
  [
    "throw Object.defineProperty(new Error(), 'message', { get() { throw 1; } });",
    'a thrown value that cannot be shown',
  ],
  ['throw new Proxy({}, { getPrototypeOf() { throw 1; } });', 'a thrown value that cannot be shown'],
  ['throw Promise.resolve();', 'a Promise that is no plain value'],
  ['throw new Error("two\\r\\nlines \\u001b[31mred");', 'Error: two lines [31mred'],
  ["throw Object.assign(new Error('odd'), { stack: {} });", 'Error: odd'],
  ["throw Object.assign(new Error('odd'), { code: 'MODULE_NOT_FOUND', requireStack: ['/no'] });", 'Error: odd'],
])('whatever is thrown is one line: %s', (build, got) => {
  const { status, errors } = synth(build);
  expect(errors).toEqual([
    expect.stringMatching(/^stacks\/web\.ts:[23] exception: got /),
    '1 error; nothing was written',
  ]);
  expect([status, errors[0]]).toEqual([1, expect.stringContaining(`got ${got}; allowed: `)]);
});

test('a function that returns anything to wait for is refused', () => {
  const { errors } = synth('return { then() {} } as any;');
  expect(errors[0]).toContain('stacks/web.ts:2 build: got an async function; allowed: ');
});

test.each([
  ["new (require('constructs').Construct)(stack, 'web');", 'web'],
  ['', 'namespace'],
])('a second construct of one id is one line: %s', (first, id) => {
  const { errors } = synth(`${first}\nnew (require('constructs').Construct)(stack, '${id}');`);
  expect(errors).toEqual([
    `stacks/web.ts:4 exception: got the id "${id}", which something in Stack web has already; allowed: an id of its own for each construct of a scope; fix: give it another id (exception)`,
    '1 error; nothing was written',
  ]);
});

test.each([
  ['no-such-file.yaml', 'ENOENT'],
  ['broken.yaml', '2:1'],
  ['text.yaml', 'no apiVersion or kind'],
])('an Include of %s is one line', (file, reason) => {
  const build = `new (require('cdk8s').Include)(stack, 'other', { url: '${file}' });`;
  const cwd = projectOf({ 'stacks/web.ts': stackSource(build), 'broken.yaml': 'a: [1\nb: 2', 'text.yaml': 'text' });
  const { errors } = holdfast(['synth'], { cwd });
  expect(errors).toEqual([
    expect.stringContaining(`stacks/web.ts:3 url: got "${file}"`),
    '1 error; nothing was written',
  ]);
  expect(errors[0]).toContain(reason);
});

test('a program that goes to another folder changes nothing about where the output is', () => {
  const { status, cwd } = synth("process.chdir('/');");
  expect([status, Object.keys(contents(join(cwd, 'dist')))]).toEqual([0, [join(cwd, 'dist/test/web.k8s.yaml')]]);
});

test.each(["definition.name = '../../outside';", "(stack.environment as any).name = '../../outside';"])(
  'a program cannot change where its file goes: %s',
  (build) => {
    const source = stackSource(build).replace('export default', 'const definition: any =');
    const cwd = projectOf({ 'stacks/web.ts': `${source}export default definition;\n` });
    expect(holdfast(['synth'], { cwd }).stdout).toContain('dist/test/web.k8s.yaml\n');
  },
);

test('an exception of our own is told as well, and the run fails', () => {
  const source = "require('tsx/cjs'); require('./lib/cli/guard').settled(() => { throw new Error('boom'); });";
  const { status, errors } = runNode(['-e', source]);
  expect([status, errors]).toEqual([1, [expect.stringContaining('exception: got Error: boom; allowed: ')]]);
});
