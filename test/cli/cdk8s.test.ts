import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contents, root, runNode, temporaryFolder } from '../helpers/cli';

/** A project of its own, so that the real dist/ is not touched. */
function project(): string {
  const folder = temporaryFolder();
  for (const name of ['stacks', 'dist']) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['lib', 'bin', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  for (const name of ['package.json', 'tsconfig.json', 'cdk8s.yaml']) cpSync(join(root, name), join(folder, name));
  return folder;
}

const cdk8s = (cwd: string, ...args: string[]) =>
  runNode([join(root, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth', ...args], {
    cwd,
    env: { CDK8S_CHECK_UPGRADE: 'false' },
  });

function breakStack(folder: string): void {
  const file = join(folder, 'stacks/backend-api.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('backend-api:1.2.0', 'backend-api:latest'));
}

test('cdk8s synth renders the same dist/', () => {
  const folder = project();
  const before = contents(join(folder, 'dist'));
  const { status, stdout } = cdk8s(folder);
  expect(status).toBe(0);
  expect(stdout).toContain('- .cdk8s/production/backend-api.k8s.yaml');
  expect(contents(join(folder, 'dist'))).toEqual(before);
});

test('cdk8s synth with a mistake leaves dist/ as it was, also after a good run, and prints no stack', () => {
  const folder = project();
  cdk8s(folder);
  const before = contents(join(folder, 'dist'));
  breakStack(folder);
  const { status, stderr } = cdk8s(folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^stacks\/backend-api\.ts:7 image: got /m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(contents(join(folder, 'dist'))).toEqual(before);
});

test('cdk8s synth --output writes there, and dist/ stays', () => {
  const folder = project();
  mkdirSync(join(folder, 'elsewhere'));
  expect(cdk8s(folder, '--output', 'elsewhere').status).toBe(0);
  const files = Object.keys(contents(join(folder, 'dist'))).length;
  expect(Object.keys(contents(join(folder, 'elsewhere')))).toHaveLength(files);
});

test('cdk8s synth --stdout prints the manifests, and fails on a mistake', () => {
  const folder = project();
  expect(cdk8s(folder, '--stdout').stdout).toContain('kind: NetworkPolicy');
  breakStack(folder);
  expect(cdk8s(folder, '--stdout').status).toBe(1);
});
