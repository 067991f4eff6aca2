import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(__dirname, '..');
const sources = ['lib', 'stacks', 'scripts', 'bench', 'test', 'bin'].flatMap((folder) => {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name));
  return files.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
});
const generated = sources.filter((file) => file.startsWith('lib/imports/'));
const written = sources.filter((file) => !generated.includes(file));
const library = written.filter((file) => file.startsWith('lib/'));

/** What data passes through, in order: a folder may use those before it and never one after it. */
const layers = [
  ['imports'],
  ['problems'],
  ['kubernetes'],
  ['config', 'network', 'storage', 'tenancy', 'observability'],
  ['workloads', 'platform'],
  ['app'],
  ['render'],
  ['policy'],
  ['check'],
  ['admission'],
  ['program'],
  ['dist', 'rollout'],
  ['pulumi'],
  ['cli'],
];
/** Not a step of the way: any folder may use these. */
const everywhere = ['defaults.ts', 'root.ts', 'app/dns-label.ts'];

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import\(?|require\()\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
}

function layerOf(file: string): number {
  return layers.findIndex((folders) => folders.includes(relative('lib', file).split('/')[0] ?? ''));
}

test.each(library.filter((file) => file.includes('/', 4)))('%s uses nothing that comes after it', (file) => {
  for (const specifier of imports(file).filter((name) => name.startsWith('.'))) {
    const target = relative(root, resolve(root, dirname(file), specifier));
    if (everywhere.includes(`${relative('lib', target)}.ts`)) continue;
    expect({ file, target, back: layerOf(target) > layerOf(file) }).toEqual({ file, target, back: false });
  }
});

test.each([
  [/^@pulumi\//, 'lib/pulumi/'],
  [/^@kubernetes\/client-node/, 'lib/rollout/'],
])('%s is used in %s alone', (pattern, folder) => {
  const users = library.filter((file) => imports(file).some((name) => pattern.test(name)));
  expect(users.filter((file) => !file.startsWith(folder))).toEqual([]);
  expect(users.length).toBeGreaterThan(0);
});

test('lib/root.ts alone asks where it is, as all sources are loaded from one file', () => {
  const asking = library.filter((file) => /__(dir|file)name|import\.meta/.test(readFileSync(join(root, file), 'utf8')));
  expect(asking).toEqual(['lib/root.ts']);
});

test('cdk8s renders nothing by itself: its synth is called nowhere', () => {
  expect(
    library.filter((file) => /\.synth(Yaml)?\(|Testing\.synth/.test(readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});

test('of what npm run import makes, lib/kubernetes uses the types, and nothing is there to be loaded', () => {
  expect(generated.filter((file) => !file.endsWith('.d.ts'))).toEqual([]);
  const users = written.filter((file) => imports(file).some((name) => name.includes('/imports/')));
  expect(users.filter((file) => file !== 'test/structure.test.ts')).toEqual(['lib/kubernetes/custom-kinds.ts']);
  const text = readFileSync(join(root, 'lib/kubernetes/custom-kinds.ts'), 'utf8');
  expect(text.match(/^import (?!type).*$/gm)).toBeNull();
});

test.each(written)('%s is at most 250 lines long', (file) => {
  expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(251);
});
