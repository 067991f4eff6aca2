import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contents, holdfast, root, temporaryFolder } from '../helpers/cli';

/** As many stacks as make a second thread worth its start on this machine, and as many that do not. */
const many = Math.ceil(4000 / availableParallelism());
const few = many - 1;

interface Wishes {
  /** Runs when the file of the stacks is loaded. */
  readonly onLoad?: string;
  /** Runs in the function of each stack, which knows its `index`. */
  readonly build?: string;
}

/** A project with so many stacks of a ConfigMap each, which notes in a file in which threads it was loaded. */
function project(count: number, { onLoad = '', build = '' }: Wishes = {}): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'stacks'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  appendFileSync(join(folder, 'threads'), '');
  const source = `import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack } from '${root}/lib';
appendFileSync(${JSON.stringify(join(folder, 'threads'))}, isMainThread ? 'first ' : 'second ');
${onLoad}
const environments = defineEnvironments({ production: {} });
export default Array.from({ length: ${count} }, (_, index) =>
  defineStack(\`stack-\${index}\`, environments, (stack) => {
    const metadata = { name: \`settings-\${index}\` };
    new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { index: String(index) } });
    ${build}
  }, { createNamespace: false }),
);
`;
  writeFileSync(join(folder, 'stacks/stacks.ts'), source);
  return folder;
}

const threads = (folder: string) => readFileSync(join(folder, 'threads'), 'utf8').trim().split(' ');
const files = (folder: string) =>
  Object.fromEntries(
    Object.entries(contents(join(folder, 'dist'))).map(([path, text]) => [path.slice(folder.length), text]),
  );

const onTwoProcessors = availableParallelism() > 1 ? test : test.skip;

onTwoProcessors('a second thread helps with many stacks, and every byte is as without it', () => {
  const [alone, together] = [project(few), project(many)];
  const runs = [alone, together].map((cwd) => holdfast(['synth'], { cwd }));
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect([threads(alone), threads(together)]).toEqual([['first'], ['first', 'second']]);
  const last = `/dist/production/stack-${few}.k8s.yaml`;
  const { [last]: added, ...others } = files(together);
  expect(others).toEqual(files(alone));
  expect(added).toContain(`name: settings-${few}\n`);
  const lines = runs.map(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('dist/')));
  expect(lines[1]).toEqual([...(lines[0] ?? []), last.slice(1)]);
});

onTwoProcessors('problems are the same and in the same order, and objects of two threads are found to be one', () => {
  const build = `
    if (index % 500 === 7) throw new Error(\`broken \${index}\`);
    if (index % 500 === 9) new ApiObject(stack, 'web', { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: \`web-\${index}\` } });
    if (index === 1 || index === ${few} - 1) new ApiObject(stack, 'same', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } });
    if (index % 500 === 11) new ApiObject(stack, 'other', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'n' + Math.random() } });`;
  const [alone, together] = [project(few, { build }), project(many, { build })];
  const [one, other] = [alone, together].map((cwd) => holdfast(['synth'], { cwd }));
  expect(threads(together)).toEqual(['first', 'second']);
  const fixed = (lines: readonly string[] = []) => lines.map((line) => line.replaceAll(/n0\.\d+/g, 'n0'));
  expect(fixed(other?.errors)).toEqual(fixed(one?.errors));
  expect(one?.stderr).toContain('broken 7');
  expect(one?.stderr).toContain('ConfigMap production/same');
  expect(one?.stderr).toContain('when it is made again');
  expect([one?.status, other?.status]).toEqual([1, 1]);
});

onTwoProcessors.each([
  ['goes to another folder', "process.chdir('.');"],
  ['is other stacks in another thread', 'if (!isMainThread) defineEnvironments({ other: {} }) && process.exit(0);'],
  ['fails there later', "if (!isMainThread) setTimeout(() => { throw new Error('late'); });"],
])('a program that %s is rendered in the first thread alone', (_, onLoad) => {
  const folder = project(many, { onLoad });
  const { status, stderr, stdout } = holdfast(['synth'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${many} objects passed`);
  expect(threads(folder)).toContain('second');
});

onTwoProcessors(
  'what stacks print when they are loaded is printed once, and what they print when they are made',
  () => {
    const build = "console.log('made');";
    const { stdout } = holdfast(['synth'], { cwd: project(many, { onLoad: "console.log('loaded');", build }) });
    const count = (word: string) => stdout.split('\n').filter((line) => line === word).length;
    expect([count('loaded'), count('made')]).toEqual([1, many]);
  },
);
