import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/cli';
import { FakePulumi } from '../helpers/fake-pulumi';
import { projectOf, stackSource } from '../helpers/project';

const stacks = ['web.test', 'other.test'];
/** A ConfigMap whose name is the value of an expression. */
const settings = (name: string) =>
  `new (require('cdk8s').ApiObject)(stack, 'x', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: ${name} } });`;
const sources = {
  'stacks/web.ts': stackSource('', 'web'),
  'stacks/other.ts': stackSource(`console.log('made');\n${settings("'other'")}`, 'other').replace(
    '\n});',
    '\n}, { createNamespace: false });',
  ),
};

let pulumi: FakePulumi;
const change = (file: string, text: string) => writeFileSync(join(pulumi.folder, file), text);
const edit = (file: string, from: string, to: string) =>
  change(file, readFileSync(join(pulumi.folder, file), 'utf8').replace(from, to));
beforeEach(async () => {
  pulumi = new FakePulumi(projectOf(sources), stacks);
  await pulumi.start();
  for (const file of ['Pulumi.yaml', 'bin/pulumi.js']) cpSync(join(root, file), join(pulumi.folder, file));
  symlinkSync(join(root, 'lib'), join(pulumi.folder, 'lib'));
});
afterEach(() => pulumi.stop());
jest.setTimeout(60_000);

/** For each engine that was started whether it is to take its program from the command. */
async function served(command = 'up', extra: readonly string[] = [], names = stacks) {
  const args = [command, '--yes', ...names.flatMap((name) => ['--stack', name])];
  const { calls } = await pulumi.holdfast([...args, '--', ...extra]).ended;
  return calls.filter((call) => call.startsWith('begin')).map((call) => / --client=127\.0\.0\.1:\d+( |$)/.test(call));
}

test('the engines of many stacks take their programs from the command', async () => {
  expect(await served()).toEqual([true, true]);
});

test.each<[command: string, extra: string[]]>([
  ['preview', []],
  ['up', ['--refresh', '--target', 'urn:x', '-t', 'urn:y', '--diff']],
])('and so do those of %s %p', async (command, extra) => {
  expect(await served(command, extra)).toEqual([true, true]);
});

test('the engine at the terminal does so too', async () => {
  expect(await served('up', ['--event-log', 'events'], ['web.test'])).toEqual([true]);
});

test.each<[what: string, act: () => void]>([
  [
    'uses Pulumi itself',
    () => edit('stacks/web.ts', 'import', "import { output } from '@pulumi/pulumi';\noutput(1);\nimport"),
  ],
  [
    'loads Pulumi when a stack is made',
    () => edit('stacks/web.ts', '(stack) => {', "() => {\nrequire('@pulumi/pulumi');"),
  ],
  ['has a program of its own', () => edit('Pulumi.yaml', 'bin/pulumi.js', 'own.js')],
  ['has another bin/pulumi.js', () => edit('bin/pulumi.js', 'module.exports', "console.log('own');\nmodule.exports")],
  [
    'has options for Node',
    () => edit('Pulumi.yaml', 'typescript: false', 'typescript: false\n    nodeargs: --trace-warnings'),
  ],
  [
    'has a library of its own',
    () => {
      rmSync(join(pulumi.folder, 'lib'));
      cpSync(join(root, 'lib'), join(pulumi.folder, 'lib'), { recursive: true });
    },
  ],
])('a project that %s has its engines start its program', async (_, act) => {
  act();
  expect(await served()).toEqual([false, false]);
});

test('so does one whose stacks are in another folder than the program takes', async () => {
  renameSync(join(pulumi.folder, 'stacks'), join(pulumi.folder, 'other'));
  const { calls } = await pulumi.holdfast(['up', '--all', '--yes', '--stacks', 'other']).ended;
  expect([calls.length, calls.some((call) => call.includes('--client'))]).toEqual([4, false]);
});

test.each([
  ['--attach-debugger'],
  ['--debug'],
  ['-d'],
  ['--cwd=.'],
  ['-C', '.'],
  ['--client=127.0.0.1:1'],
  ['--remote'],
])('who asks for %s gets a process for the program', async (...extra) => {
  const args = ['up', '--yes', ...stacks.flatMap((name) => ['--stack', name]), '--', ...extra];
  const { calls } = await pulumi.holdfast(args).ended;
  expect(calls.length).toBe(4);
  expect(calls.join('\n').replace('--client=127.0.0.1:1 ', '')).not.toMatch(/--client=127\.0\.0\.1:\d{2,}/);
});

test.each(['refresh', 'destroy'])('%s runs no program, and needs none', async (command) => {
  expect(await served(command)).toEqual([false, false]);
});

test('a stack that is another one each time it is made has a process of its own, and the others have none', async () => {
  edit('stacks/web.ts', 'export default', 'let made = 0;\nexport default');
  edit('stacks/web.ts', '(stack) => {', `(stack) => {\n${settings("'made-' + ++made")}`);
  expect((await served()).sort()).toEqual([false, true]);
});

test('what a stack prints is printed once by the command, and what it prints anew is left to its engine', async () => {
  const { stdout } = await pulumi.holdfast(['up', '--all', '--yes']).ended;
  expect(stdout.match(/made/g)).toEqual(['made']);
});

test('where nothing has changed, Pulumi is not even loaded', async () => {
  edit(
    'stacks/web.ts',
    'export default',
    `process.on('exit', () => {
  const files = Object.keys(require.cache).filter((file) => /@pulumi|grpc/.test(file) && !file.endsWith('.json'));
  console.log(files.length, 'files of Pulumi');
});
export default`,
  );
  const up = async () => {
    const { stdout } = await pulumi.holdfast(['up', '--all', '--yes']).ended;
    return Number(/^(\d+) files of Pulumi$/m.exec(stdout)?.[1]);
  };
  expect(await up()).toBeGreaterThan(10);
  expect(await up()).toBe(0);
});
