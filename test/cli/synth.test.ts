import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contents, holdfast, root, runNode, temporaryFolder } from '../helpers/cli';
import { projectOf, stackSource } from '../helpers/project';

const committed = join(root, 'dist');

test('the committed dist/ is what the stacks render to, byte for byte', () => {
  const output = temporaryFolder();
  expect(holdfast(['synth', '--output', output]).status).toBe(0);
  const relative = (folder: string) =>
    Object.fromEntries(Object.entries(contents(folder)).map(([path, text]) => [path.slice(folder.length), text]));
  expect(relative(output)).toEqual(relative(committed));
});

test('--environment renders one of them and leaves the others', () => {
  const output = temporaryFolder();
  holdfast(['synth', '--environment', 'staging', '--output', output]);
  const files = Object.keys(contents(output));
  expect(files).toContain(join(output, 'staging/backend-api.k8s.yaml'));
  expect(files.filter((file) => !file.startsWith(join(output, 'staging/')))).toEqual([]);
});

test('a second run changes nothing and says so', () => {
  const output = temporaryFolder();
  holdfast(['synth', '--output', output]);
  expect(holdfast(['synth', '--output', output]).stdout).toContain('0 files changed, 0 removed');
});

test('a file that no stack makes any more is removed and named; the files of others stay', () => {
  const output = temporaryFolder();
  const folder = join(output, 'production');
  mkdirSync(folder);
  writeFileSync(join(folder, 'gone.k8s.yaml'), '# Rendered by holdfast from stacks/ for production.\n');
  writeFileSync(join(folder, 'others.k8s.yaml'), 'kind: List\n');
  const { stdout } = holdfast(['synth', '--output', output]);
  expect(stdout).toContain(`${join(folder, 'gone.k8s.yaml')} removed: no stack makes it any more\n`);
  expect(stdout).toContain('1 removed');
  expect(existsSync(join(folder, 'gone.k8s.yaml'))).toBe(false);
  expect(existsSync(join(folder, 'others.k8s.yaml'))).toBe(true);
});

test('the files of an environment that is no longer there go, unless only others were asked for', () => {
  const output = temporaryFolder();
  const folder = join(output, 'renamed');
  mkdirSync(folder);
  writeFileSync(join(folder, 'web.k8s.yaml'), '# Rendered by holdfast from stacks/ for renamed.\n');
  holdfast(['synth', '--environment', 'staging', '--output', output]);
  expect(existsSync(join(folder, 'web.k8s.yaml'))).toBe(true);
  expect(holdfast(['synth', '--check', '--output', output]).stdout).toContain(
    `${join(folder, 'web.k8s.yaml')} is out of date\n`,
  );
  expect(holdfast(['synth', '--output', output]).stdout).toContain('1 removed');
  expect(existsSync(folder)).toBe(false);
});

test('a file of somebody else that is in the way is one clear line, and stays', () => {
  const output = temporaryFolder();
  const file = join(output, 'production/backend-api.k8s.yaml');
  mkdirSync(join(output, 'production'));
  writeFileSync(file, 'kind: List\n');
  for (const check of [[], ['--check']]) {
    const { status, errors } = holdfast(['synth', '--output', output, ...check]);
    expect([status, errors]).toEqual([
      1,
      [
        expect.stringMatching(
          /backend-api\.k8s\.yaml file: got something .*; allowed: nothing, or .*; fix: move it away/,
        ),
      ],
    ]);
  }
  expect(contents(output)).toEqual({ [file]: 'kind: List\n' });
});

test('--check passes when the folder is up to date, and names what is not', () => {
  const output = temporaryFolder();
  cpSync(committed, output, { recursive: true });
  expect(holdfast(['synth', '--check', '--output', output]).status).toBe(0);
  const file = join(output, 'production/backend-api.k8s.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}# touched\n`);
  const { status, stdout } = holdfast(['synth', '--check', '--output', output]);
  expect([status, stdout]).toEqual([1, `${file} is out of date\nrun: npm run synth\n`]);
  expect(readFileSync(file, 'utf8')).toContain('# touched');
});

test.each([
  [
    ['deploy'],
    'unknown command: deploy; allowed: synth, check, preview, up, refresh, destroy, drift, rollback, waivers',
  ],
  [['synth', 'now'], 'unexpected argument: now'],
  [['synth', '--envronment', 'staging'], "Unknown option '--envronment'"],
])('%j is a wrong command line: exit code 2 and the manual', (args, words) => {
  const { status, stderr } = holdfast(args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).toContain('holdfast synth [--environment NAME ...]');
});

test.each([
  [['--help'], '0 done, 1 problems, 2 it could not run: '],
  [['drift', '-h'], '0 done, 1 problems, 2 it could not run: '],
  [['check', '--help'], '0 clean, 1 findings, 2 it could not run: '],
  [['check', '-h'], '0 clean, 1 findings, 2 it could not run: '],
])('%j prints the manual, with the exit codes', (args, codes) => {
  const stdout = expect.stringContaining(`\nExit codes: ${codes}`) as string;
  expect(holdfast(args)).toMatchObject({ status: 0, stderr: '', stdout });
});

test.each([
  ['--output', 'stacks'],
  ['--output', ''],
  ['--stacks', ''],
])('%s %j is refused, and nothing is written', (option, folder) => {
  const cwd = projectOf({ 'stacks/web.ts': stackSource('') });
  const before = contents(join(cwd, 'stacks'));
  const { status, errors } = holdfast(['synth', option, folder], { cwd });
  expect([status, errors]).toEqual([
    1,
    [
      expect.stringMatching(
        new RegExp(`^command line ${option}: got .+; allowed: a folder .+; fix: name .*${option} `),
      ),
      '1 error; nothing was written',
    ],
  ]);
  expect(contents(join(cwd, 'stacks'))).toEqual(before);
  expect(readdirSync(cwd).sort()).toEqual(['node_modules', 'package.json', 'stacks']);
});

test('an environment that is named twice is rendered once', () => {
  const cwd = projectOf({ 'stacks/web.ts': stackSource('') });
  const { status, stderr, stdout } = holdfast(['synth', '--environment', 'test', '--environment', 'test'], { cwd });
  expect([status, stderr, stdout.match(/^dist.*/gm)]).toEqual([0, '', ['dist/test/web.k8s.yaml']]);
});

test('an output that cannot be written is one clear line', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'in the way');
  const { status, errors } = holdfast(['synth', '--output', file]);
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringMatching(
      /^command line --output: got ".*file" \(E\w+: .*\); allowed: a folder that can be written; fix: /,
    ),
  ]);
  rmSync(file);
});

test('what is for clusters alone is not loaded to render: the client of Kubernetes takes longer than all the rest', () => {
  const script = `process.argv.push('synth', '--check');
    process.on('exit', () => console.log(Object.keys(require.cache).filter((file) => /client-node|@pulumi|cdk8s-plus/.test(file)).length));
    require('./bin/holdfast.js');`;
  expect(runNode(['-e', script, '--', 'holdfast']).stdout).toBe('dist is up to date\n0\n');
});
