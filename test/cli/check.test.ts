import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdfast, root, temporaryFolder } from '../helpers/cli';

const good = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n';
const bad = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Web}\n';
const foreign = 'a: 1\n';

/** A new folder with these files; returns their paths. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What is found in some files, with their paths as they are called in the folder. */
function findings(folder: string, ...paths: string[]): { rule: string; file: string; line: number }[] {
  const { stdout } = holdfast(['check', '--format', 'json', ...paths], { cwd: folder });
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string; line: number }[] };
  return findings.map(({ rule, file, line }) => ({ rule, file, line }));
}

test('exit codes: 0 clean, 1 findings from a severity on, 2 where it could not run', () => {
  const folder = folderOf({ 'good.yaml': good, 'bad.yaml': bad, 'foreign.yaml': foreign, 'empty.yaml': '# none\n' });
  const status = (...args: string[]) => holdfast(['check', ...args], { cwd: folder }).status;
  expect(status('good.yaml')).toBe(0);
  expect(status('good.yaml', 'bad.yaml')).toBe(1);
  expect(status('good.yaml', 'foreign.yaml')).toBe(0);
  expect(status('good.yaml', 'foreign.yaml', '--fail-on', 'warning')).toBe(1);
  for (const args of [
    [],
    ['missing.yaml'],
    ['good.yaml', 'missing.yaml'],
    ['empty.yaml'],
    ['good.yaml', '--format', 'xml'],
    ['good.yaml', '--fail-on', 'note'],
    ['good.yaml', '--kubernetes', '2'],
    ['good.yaml', '--unknown'],
  ]) {
    expect([args, status(...args)]).toEqual([args, 2]);
  }
});

test('what could not run says so on standard error alone, in a line', () => {
  const { stdout, errors } = holdfast(['check', 'missing.yaml']);
  expect([stdout, errors]).toEqual(['', ["ENOENT: no such file or directory: 'missing.yaml'"]]);
  expect(holdfast(['check', '-h']).stdout).toContain('--kubernetes VERSION');
});

test('standard input, in colours nowhere but on a terminal', () => {
  const run = (input: string | Buffer) =>
    spawnSync(process.execPath, [join(root, 'bin/holdfast.js'), 'check', '-'], { input, encoding: 'utf8' });
  const { status, stdout } = run(bad);
  expect([status, stdout.split('\n')[0]]).toEqual([1, 'ConfigMap Web (stdin:1)']);
  expect(stdout).not.toContain('\u001b');
  expect(run('').status).toBe(2);
  expect(run(JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } })).status).toBe(0);
});

test('a folder is read with all that is in it, but not what is hidden or of no manifest', () => {
  const folder = folderOf({
    'k8s/a.yaml': bad,
    'k8s/deep/er/b.yml': bad,
    'k8s/c.json': JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Web' } }),
    'k8s/readme.md': '[',
    'k8s/.git/d.yaml': bad,
    'k8s/node_modules/e.yaml': bad,
    'named.txt': bad,
  });
  const files = findings(folder, 'k8s', 'named.txt').map(({ file }) => file);
  expect(files).toEqual(['k8s/a.yaml', 'k8s/c.json', 'k8s/deep/er/b.yml', 'named.txt']);
});

test('links are followed, but never in a circle, and no file is read twice', () => {
  const folder = folderOf({ 'k8s/a.yaml': bad, 'elsewhere/b.yaml': bad });
  symlinkSync(join(folder, 'k8s'), join(folder, 'k8s/around'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'k8s/beside'));
  symlinkSync('itself.yaml', join(folder, 'k8s/itself.yaml'));
  symlinkSync('gone', join(folder, 'k8s/to-nothing.yaml'));
  const found = findings(folder, 'k8s', 'k8s/a.yaml').map(({ rule, file }) => `${file} ${rule}`);
  expect(found).toEqual([
    'k8s/a.yaml dns-name',
    'k8s/beside/b.yaml dns-name',
    'k8s/itself.yaml unreadable',
    'k8s/to-nothing.yaml unreadable',
  ]);
});

test('a pipe in a folder is not waited for, and a device without an end is not read to its end', () => {
  const folder = folderOf({ 'a.yaml': bad });
  spawnSync('mkfifo', [join(folder, 'pipe.yaml')]);
  expect(findings(folder, '.').map(({ file }) => file)).toEqual(['a.yaml']);
  expect(findings(folder, '/dev/zero')).toEqual([{ rule: 'unreadable', file: '/dev/zero', line: 1 }]);
});

test('bytes that are no text, an encoding with a mark, and a file that may not be read', () => {
  const folder = folderOf({
    'binary.yaml': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0x00]),
    'mark.yaml': `\uFEFF${bad}`,
    'utf16.yaml': Buffer.from(`\uFEFF${bad.replaceAll('\n', '\r\n')}`, 'utf16le'),
    'zeros.yaml': Buffer.alloc(100),
    'locked.yaml': bad,
  });
  chmodSync(join(folder, 'locked.yaml'), 0);
  const isRoot = process.getuid?.() === 0; // who may read everything
  expect(findings(folder, '.').map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
    'binary.yaml:1 unreadable',
    isRoot ? 'locked.yaml:3 dns-name' : 'locked.yaml:1 unreadable',
    'mark.yaml:3 dns-name',
    'utf16.yaml:3 dns-name',
    'zeros.yaml:1 unreadable',
  ]);
});

test('a file above the limit is not read, and the others are judged', () => {
  const folder = folderOf({ 'good.yaml': bad });
  writeFileSync(join(folder, 'huge.yaml'), '');
  spawnSync('truncate', ['--size', '100M', join(folder, 'huge.yaml')]);
  const { status, stdout } = holdfast(['check', folder]);
  expect(status).toBe(1);
  expect(stdout).toContain('got a file of 100 MiB; allowed: a file of up to 16 MiB');
  expect(stdout).toContain('ConfigMap Web');
});
