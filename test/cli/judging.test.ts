import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contents, holdfast, root, temporaryFolder } from '../helpers/cli';

/** As many stacks as make a second thread worth its start, and as many that do not. */
const many = 150;
const few = many - 1;

/** A project with so many stacks of a ConfigMap each, and what else `build` makes in the function of each, which knows its `index`. */
function project(count: number, build = ''): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'stacks'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const source = `import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, ResourceOptions, Waiver, WebService } from '${root}/lib';
const environments = defineEnvironments({ production: {} });
export default Array.from({ length: ${count} }, (_, index) =>
  defineStack(\`stack-\${index}\`, environments, (stack) => {
    const metadata = { name: \`settings-\${index}\` };
    const settings = new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { index: String(index) } });
    ${build}
  }, { createNamespace: false }),
);
`;
  writeFileSync(join(folder, 'stacks/stacks.ts'), source);
  return folder;
}

/** Has every second thread of a run that judges do something, once it is there. */
function inJudging(what: string): NodeJS.ProcessEnv {
  const file = join(temporaryFolder(), 'preload.js');
  writeFileSync(file, `if (require('node:worker_threads').workerData === 'judging') { ${what} }`);
  return { NODE_OPTIONS: `--require ${JSON.stringify(file)}` };
}

const files = (folder: string) =>
  Object.fromEntries(
    Object.entries(contents(join(folder, 'dist'))).map(([path, text]) => [path.slice(folder.length), text]),
  );

const onTwoProcessors = availableParallelism() > 1 ? test : test.skip;

onTwoProcessors('a second thread judges many stacks, and every byte is as without it', () => {
  const build = `
    new WebService(stack, \`web-\${index}\`, { image: 'registry.example.com/web:1.0.0', port: 3000 + index, probes: { liveness: '/live', readiness: '/ready' } });
    if (index % 50 === 3) ResourceOptions.of(settings).add({ provider: 'west' });`;
  const [alone, together] = [project(few, build), project(many, build)];
  const note = join(temporaryFolder(), 'note');
  const env = inJudging(`require('node:fs').appendFileSync(${JSON.stringify(note)}, 'one ')`);
  const runs = [alone, together].map((cwd) => ({ ...holdfast(['synth'], { cwd, env }), judging: existsSync(note) }));
  expect(runs).toMatchObject([
    { status: 0, stderr: '', judging: false },
    { status: 0, stderr: '', judging: true },
  ]);
  const last = `/dist/production/stack-${few}.k8s.yaml`;
  const { [last]: added, ...others } = files(together);
  expect(others).toEqual(files(alone));
  expect(added).toContain(`name: settings-${few}\n`);
  const lines = runs.map(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('dist/')));
  expect(lines[1]).toEqual([...(lines[0] ?? []), last.slice(1)]);
});

onTwoProcessors('problems are the same and in the same order, whichever thread found them', () => {
  const build = `
    const name = \`web-\${index}\`;
    const deployment = (kind) => new ApiObject(stack, 'web', { apiVersion: 'apps/v1', kind, metadata: { name } });
    if (index % 50 === 7) throw new Error(\`broken \${index}\`);
    if (index % 50 === 9) deployment('Deployment');
    if (index % 50 === 13) Waiver.of('containers', { reason: 'a test', owner: 'team', expires: '2999-01-01' }).applyTo(deployment('Deployment'));
    if (index === 1 || index === ${few} - 1) new ApiObject(stack, 'same', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } });
    if (index % 50 === 11) new ApiObject(stack, 'other', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'n' + Math.random() } });
    if (index % 50 === 15) new ApiObject(stack, 'none', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: NaN } });
    if (index % 2 === 0) new ApiObject(stack, 'old', { apiVersion: 'batch/v1beta1', kind: 'CronJob', metadata: { name } });`;
  const [one, other] = [few, many].map((count) => holdfast(['synth'], { cwd: project(count, build) }));
  const fixed = (lines: readonly string[] = []) => lines.map((line) => line.replaceAll(/n0\.\d+/g, 'n0'));
  expect(fixed(other?.errors)).toEqual(fixed(one?.errors));
  for (const told of ['broken 7', 'ConfigMap production/same', 'when it is made again', 'NaN', 'batch/v1beta1']) {
    expect(one?.stderr).toContain(told);
  }
  expect([one?.status, other?.status]).toEqual([1, 1]);
});

onTwoProcessors('the program of the user runs in the first thread alone', () => {
  const build = "console.log('made'); if (index === 0) process.chdir('.');";
  const { stdout, status } = holdfast(['synth'], { cwd: project(many, build) });
  expect(status).toBe(0);
  expect(stdout.split('\n').filter((line) => line === 'made')).toHaveLength(many);
});

onTwoProcessors('where the second thread fails the first one judges', () => {
  const env = inJudging("setTimeout(() => { throw new Error('late'); });");
  const cwd = project(many);
  const { status, stderr, stdout } = holdfast(['synth'], { cwd, env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${many} objects passed`);
  expect(Object.keys(files(cwd))).toHaveLength(many);
});

onTwoProcessors(
  'what is wrong with one stack leaves nothing of the others behind, and files of others where they are',
  () => {
    const build =
      "if (index === 149) new ApiObject(stack, 'none', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'B' } });";
    const cwd = project(many, build);
    expect(holdfast(['synth'], { cwd }).status).toBe(1);
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
    mkdirSync(join(cwd, 'dist/production'), { recursive: true });
    writeFileSync(join(cwd, 'dist/production/stack-7.k8s.yaml'), 'mine');
    const before = contents(join(cwd, 'dist'));
    expect(holdfast(['synth'], { cwd }).status).toBe(1);
    expect(contents(join(cwd, 'dist'))).toEqual(before);
    writeFileSync(
      join(cwd, 'stacks/stacks.ts'),
      readFileSync(join(cwd, 'stacks/stacks.ts'), 'utf8').replace(build, ''),
    );
    const { status, stderr } = holdfast(['synth'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('dist/production/stack-7.k8s.yaml file: got something that holdfast did not write');
    expect(contents(join(cwd, 'dist'))).toEqual(before);
  },
);

onTwoProcessors('--check and a second run write nothing, and a third one what has changed', () => {
  const cwd = project(many);
  expect(holdfast(['synth', '--check'], { cwd }).stdout).toContain('dist/production/stack-149.k8s.yaml is out of date');
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
  expect(holdfast(['synth'], { cwd }).stdout).toContain('150 files changed, 0 removed');
  expect(holdfast(['synth', '--check'], { cwd }).stdout).toContain('is up to date');
  expect(holdfast(['synth'], { cwd }).stdout).toContain('0 files changed, 0 removed');
  const source = readFileSync(join(cwd, 'stacks/stacks.ts'), 'utf8');
  writeFileSync(join(cwd, 'stacks/stacks.ts'), source.replace('String(index)', 'String(index === 5 ? 500 : index)'));
  expect(holdfast(['synth'], { cwd }).stdout).toContain('1 file changed, 0 removed');
  expect(contents(join(cwd, 'dist'))[join(cwd, 'dist/production/stack-5.k8s.yaml')]).toContain('500');
});

onTwoProcessors('a file says where the stacks are, whatever folder a program goes to meanwhile', () => {
  const build =
    "const before = process.cwd(); process.chdir('/'); const end = Date.now() + 8; while (Date.now() < end); process.chdir(before);";
  const cwd = project(many, build.replaceAll('Date.now()', 'Number(process.cpuUsage().user / 1000)'));
  expect(holdfast(['synth', '--stacks', join(cwd, 'stacks')], { cwd }).status).toBe(0);
  const headers = new Set(Object.values(files(cwd)).map((text) => text.split('\n')[0]));
  expect([...headers]).toEqual([expect.stringContaining(' from stacks/ for production')]);
});

onTwoProcessors('what cannot be sent to the second thread is told at its place, with all else', () => {
  const cwd = project(
    many,
    "if (index === 4) new ApiObject(stack, 'odd', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'odd' }, data: { f: Symbol('x') as never } });",
  );
  const { status, stderr } = holdfast(['synth'], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/data\.f: got a value of type symbol/)]);
});

onTwoProcessors('an output folder that cannot be one is told as such', () => {
  const cwd = project(many);
  writeFileSync(join(cwd, 'dist'), '');
  const { status, stderr } = holdfast(['synth'], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/--output: got "dist" \(ENOTDIR/)]);
});

onTwoProcessors('one that is gone while stacks are made is told as well, whichever thread comes upon it', () => {
  const gone = "fs.rmSync('dist', { recursive: true, force: true }); fs.writeFileSync('dist', '');";
  const cwd = project(many, `if (index === 10) { const fs = require('node:fs'); ${gone} }`);
  const { status, stderr } = holdfast(['synth'], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/--output: got "dist" \(E[A-Z]+/)]);
});

onTwoProcessors(
  'a program that makes each thing once has its faults told, of its constructs or else of its stacks',
  () => {
    const build = (once: string) => `
    setTimeout(() => console.log('later'));
    ${once}
    if (index % 25 === 3) new ApiObject(stack, 'old', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'old' }, data: { password: 'hunter2hunter2' } });`;
    const once =
      "const made = ((globalThis as any).made ??= new Set()); if (made.has(index)) throw new Error('made twice'); made.add(index);";
    const runs = [build(''), build(once)].map((source) => holdfast(['synth'], { cwd: project(many, source) }));
    expect(runs[0]?.stderr).toMatch(/stacks\.ts:\d+ data\.password: .*in 6 places/);
    expect(runs[1]?.stderr).toMatch(
      /stacks\.ts:\d+ ConfigMap production\/old data\.password: .*in 6 places: stack-3, /,
    );
    expect(runs[1]?.stderr).not.toContain('made twice');
    expect(runs.map(({ stdout }) => stdout.match(/later/g)?.length)).toEqual([many, many]);
  },
);
