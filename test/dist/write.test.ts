import { execFileSync } from 'node:child_process';
import fs, { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Staging } from '../../lib/dist/staging';
import { compareOutput, mark, outputPath, writeOutput } from '../../lib/dist/write';
import { ProblemsError } from '../../lib/problems/problem';
import { contents, temporaryFolder } from '../helpers/cli';

const file = (name: string, text = name) => ({ path: outputPath('production', name), text: `${mark}\n${text}\n` });

test('files of stacks that are no longer there go, files of others stay', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web'), file('api')]);
  writeFileSync(join(output, 'production/kustomization.yaml'), 'resources: []\n');
  writeFileSync(join(output, 'production/by-hand.k8s.yaml'), 'kind: List\n');
  const written = writeOutput(output, ['production'], [file('web', 'new')]);
  expect(written).toEqual({ changed: ['production/web.k8s.yaml'], removed: ['production/api.k8s.yaml'] });
  expect(readdirSync(join(output, 'production')).sort()).toEqual([
    'by-hand.k8s.yaml',
    'kustomization.yaml',
    'web.k8s.yaml',
  ]);
});

test('folders that were not asked for stay as they are', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web')]);
  writeOutput(output, ['staging'], []);
  expect(existsSync(join(output, 'production/web.k8s.yaml'))).toBe(true);
});

test('when all folders were rendered, those of environments that are no longer there go with their files', () => {
  const output = temporaryFolder();
  const gone = ['removed', 'kept'].map((name) => ({ path: outputPath(name, 'web'), text: `${mark}\n` }));
  writeOutput(output, ['removed', 'kept', 'production'], [...gone, file('web'), file('api')]);
  writeFileSync(join(output, 'kept/kustomization.yaml'), 'resources: []\n');
  mkdirSync(join(output, 'others'));
  writeFileSync(join(output, 'others/web.k8s.yaml'), 'kind: List\n');
  symlinkSync(temporaryFolder(), join(output, 'linked'));
  const { removed } = writeOutput(output, 'all', [file('web')]);
  expect([...removed].sort()).toEqual(['kept/web.k8s.yaml', 'production/api.k8s.yaml', 'removed/web.k8s.yaml']);
  expect(readdirSync(output).sort()).toEqual(['kept', 'linked', 'others', 'production']);
});

test.each([
  ['a file of somebody else', (path: string) => writeFileSync(path, 'kind: List\n')],
  ['an empty file', (path: string) => writeFileSync(path, '')],
  ['a folder', (path: string) => mkdirSync(path)],
])('%s in the place of a file is a problem, and nothing is changed', (_, make) => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('api')]);
  make(join(output, 'production/web.k8s.yaml'));
  const before = contents(output);
  const write = () => writeOutput(output, ['production'], [file('api', 'new'), file('web')]);
  expect(write).toThrow(ProblemsError);
  expect(write).toThrow('production/web.k8s.yaml file');
  expect(contents(output)).toEqual(before);
});

describe('when a step fails half way, all is as it was', () => {
  afterEach(() => jest.restoreAllMocks());

  const fail = (path: string, code: string) => {
    throw Object.assign(new Error(`${code}: ${path}`), { code });
  };

  /** Fails once, for a path that ends so. */
  function breakOnce(
    method: 'renameSync' | 'rmSync' | 'copyFileSync',
    argument: 0 | 1,
    end: string,
    code: string,
  ): void {
    const original = fs[method] as (...args: unknown[]) => void;
    let broken = false;
    jest.spyOn(fs, method).mockImplementation((...args: unknown[]) => {
      const path = String(args[argument]);
      if (broken || !path.endsWith(end) || (method === 'renameSync' && path.includes('.staging')))
        return original(...args);
      broken = true;
      return fail(path, code);
    });
  }

  test.each([
    ['a file cannot be replaced', 'renameSync', 1, 'production/web.k8s.yaml', 'EACCES'],
    ['the folder of a new environment cannot be made', 'renameSync', 1, '/new', 'ENOSPC'],
    ['a file cannot be removed', 'rmSync', 0, 'production/old.k8s.yaml', 'EPERM'],
    ['a file cannot be kept', 'copyFileSync', 0, 'production/old.k8s.yaml', 'ENOSPC'],
  ] as const)('%s', (_, method, argument, end, code) => {
    const output = temporaryFolder();
    writeOutput(output, ['production'], [file('api'), file('web'), file('gone'), file('old')]);
    const before = contents(output);
    breakOnce(method, argument, end, code);
    const added = { path: outputPath('new', 'web'), text: `${mark}\n` };
    const files = [file('api', 'new'), file('more'), file('web', 'new'), added];
    expect(() => writeOutput(output, ['production'], files)).toThrow(code);
    expect(contents(output)).toEqual(before);
    expect(readdirSync(output)).toEqual(['production']);
  });
});

test('the folder of a new environment, and one in it, hold what is to be in them', () => {
  const output = temporaryFolder();
  const paths = [outputPath('new', 'web'), outputPath('new', 'web', 'edge'), outputPath('other', 'web', 'edge')];
  writeOutput(
    output,
    'all',
    paths.map((path) => ({ path, text: `${mark} ${path}\n` })),
  );
  expect(Object.keys(contents(output)).sort()).toEqual(paths.map((path) => join(output, path)).sort());
  expect(readdirSync(output).sort()).toEqual(['new', 'other']);
});

test('what a run that was killed left behind goes, that of one that still runs stays', () => {
  const output = temporaryFolder();
  const running = process.ppid;
  for (const pid of [4194305, process.pid, running]) {
    mkdirSync(join(output, `.staging-${pid}/fresh`), { recursive: true });
    writeFileSync(join(output, `.staging-${pid}/fresh/web.k8s.yaml`), mark);
  }
  writeOutput(output, 'all', []);
  expect(readdirSync(output)).toEqual([`.staging-${running}`]);
});

test('git does not take what an interrupted run leaves behind', () => {
  const output = temporaryFolder();
  execFileSync('git', ['init', '--quiet'], { cwd: output });
  new Staging(output).put('production/web.k8s.yaml', mark);
  expect(readdirSync(output)).toContain(`.staging-${process.pid}`);
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: output, encoding: 'utf8' })).toBe('');
});

test('what others called nearly so stays', () => {
  const output = temporaryFolder();
  mkdirSync(join(output, '.staging-area'));
  writeFileSync(join(output, '.staging-4194305'), '');
  writeOutput(output, 'all', []);
  expect(readdirSync(output).sort()).toEqual(['.staging-4194305', '.staging-area']);
});

test('a file that has not changed is not written again', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web')]);
  chmodSync(join(output, 'production/web.k8s.yaml'), 0o600);
  expect(writeOutput(output, ['production'], [file('web')])).toEqual({ changed: [], removed: [] });
});

test('when a file cannot be written, none is changed and nothing is left behind', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('api'), file('web')]);
  const before = contents(output);
  const impossible = { path: `production/${'x'.repeat(300)}.k8s.yaml`, text: 'too long a name' };
  expect(() => writeOutput(output, ['production'], [file('api', 'new'), impossible])).toThrow(/ENAMETOOLONG/);
  expect(contents(output)).toEqual(before);
  expect(readdirSync(output)).toEqual(['production']);
});

test('comparing says what a write would do, and does nothing', () => {
  const output = temporaryFolder();
  mkdirSync(join(output, 'production'));
  writeFileSync(join(output, 'production/old.k8s.yaml'), `${mark}\n`);
  const { changed, removed } = compareOutput(output, ['production'], [file('web')]);
  expect([changed.map(({ path }) => path), removed]).toEqual([
    ['production/web.k8s.yaml'],
    ['production/old.k8s.yaml'],
  ]);
  expect(readFileSync(join(output, 'production/old.k8s.yaml'), 'utf8')).toBe(`${mark}\n`);
});
