import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakePulumi } from '../../helpers/fake-pulumi';
import { projectOf } from '../../helpers/project';

const names = ['web.test', 'broken.test'];
const selected = names.flatMap((name) => ['--stack', name]);

/** Two stacks of one ConfigMap each, and what else the first has. */
function sources(level: string, more = ''): Record<string, string> {
  return {
    'stacks/all.ts': `import { defineEnvironments, defineStack, requireSecret, ResourceOptions, Secret, WebService } from 'holdfast';
import { ApiObject } from 'cdk8s';
const environments = defineEnvironments({ test: {} });
const stack = (name, more) => defineStack(name, environments, (stack) => {
  new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { LEVEL: '${level}' } });
  more(stack);
}, { createNamespace: false });
export default [stack('web', (stack) => { ${more} }), stack('broken', () => {})];
`,
  };
}

let pulumi: FakePulumi;
const use = async (files: Record<string, string>) => {
  pulumi = new FakePulumi(projectOf(files), names);
  await pulumi.start();
};
const change = (file: string, text: string) => writeFileSync(join(pulumi.folder, file), text);
afterEach(() => pulumi.stop());
jest.setTimeout(120_000);

/** The stacks that an engine was started for, and the line of the first in the summary. */
async function up(...args: string[]) {
  const { calls, stdout } = await pulumi.holdfast(['up', '--yes', ...selected, ...args]).ended;
  const begun = calls.filter((call) => call.startsWith('begin')).map((call) => call.split(' ')[1]);
  const [, line = ''] = /^web\.test +(.*)$/m.exec(stdout.split('\n\n')[1] ?? '') ?? [];
  return { begun: begun.sort(), line: line.replace(/\(\d+ s\)/, '(N s)') };
}

const withEngine = { begun: ['broken.test', 'web.test'], line: '2 created, 1 same (N s)' };
const withoutEngine = { begun: ['broken.test'], line: 'unchanged since its last up (N s)' };

test('no engine is started for a stack in which nothing has changed, and one is for a stack that failed', async () => {
  await use(sources('info'));
  expect(await up()).toEqual(withEngine);
  expect(await up()).toEqual(withoutEngine);
});

test.each<[what: string, () => void]>([
  [
    'an object',
    () => change('stacks/all.ts', readFileSync(join(pulumi.folder, 'stacks/all.ts'), 'utf8').replace('info', 'debug')),
  ],
  [
    'what is told of an object',
    () =>
      change(
        'stacks/all.ts',
        readFileSync(join(pulumi.folder, 'stacks/all.ts'), 'utf8').replace(
          'more(stack);',
          'more(stack); ResourceOptions.of(stack).add({ protect: true });',
        ),
      ),
  ],
  ['the state', () => change('web.test.json', '{"deployment":{"resources":[]}}')],
  ['the configuration', () => pulumi.configure('web.test', 'config:\n  kubernetes:context: here\n  other: value\n')],
  ['the project', () => change('Pulumi.yaml', 'name: other\nruntime: nodejs\n')],
  [
    'the API server',
    () => {
      const kubeconfig = readFileSync(join(pulumi.folder, 'kubeconfig'), 'utf8');
      change('kubeconfig', kubeconfig.replace('127.0.0.1', 'localhost'));
    },
  ],
])('an engine is started where %s has changed', async (_, act) => {
  await use(sources('info'));
  await up();
  act();
  expect(await up()).toEqual(withEngine);
});

test('of a backend of files the state is read where it lies, and Pulumi prints it where it is not there', async () => {
  await use({ ...sources('info'), 'Pulumi.yaml': 'name: shop\nruntime: nodejs\n' });
  const folder = join(pulumi.folder, 'state/.pulumi/stacks/shop');
  mkdirSync(folder, { recursive: true });
  const state = join(folder, 'web.test.json');
  writeFileSync(state, '{"checkpoint":{}}');
  await up();
  change('web.test.json', '{"deployment":{"resources":[]}}'); // what it would print
  expect(await up()).toEqual(withoutEngine);
  writeFileSync(state, '{"checkpoint":{"latest":{}}}');
  expect(await up()).toEqual(withEngine);
  expect(await up()).toEqual(withoutEngine);
  rmSync(state);
  expect(await up()).toEqual(withEngine);
});

test('an engine is started for who says something to it', async () => {
  await use(sources('info'));
  await up();
  expect(await up('--', '--refresh')).toEqual(withEngine);
  expect(await up()).toEqual(withoutEngine);
});

test('a run in which Pulumi was told more, such as to do a part, is not taken for a whole one', async () => {
  await use(sources('info'));
  await up();
  change('stacks/all.ts', readFileSync(join(pulumi.folder, 'stacks/all.ts'), 'utf8').replace('info', 'debug'));
  expect(await up('--', '--target', 'one')).toEqual(withEngine);
  expect(await up()).toEqual(withEngine);
});

test('an engine is started where a value is known to Pulumi alone', async () => {
  await use(sources('info', "new Secret(stack, 'key', { data: { KEY: requireSecret('key') } });"));
  await up();
  expect(await up()).toEqual(withEngine);
});

test('a Service without endpoints fails a run without an engine as it fails any other', async () => {
  const service = `new WebService(stack, 'web', { image: 'registry.example.com/web:1.0.0', port: 3000, probes: { liveness: '/live', readiness: '/ready' }, resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '64Mi' } } });
ResourceOptions.of(stack).add({ timeouts: { createSeconds: 1 } });`;
  await use(sources('info', service));
  await up();
  const { begun, line } = await up();
  expect(begun).toEqual(['broken.test']);
  expect(line).toMatch(/^failed: Service test\/web endpoints: got none after 1 s: no pod has the labels/);
});
