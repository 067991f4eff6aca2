import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type PulumiProject, pulumi } from '../../scripts/pulumi/project';
import { runNode } from '../helpers/cli';
import { readManifests } from '../helpers/yaml';
import { live } from './api';
import { e2eEnvironment, newProject } from './environment';

const stack = 'backend-api.production';
const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'holdfast-e2e' } };
let project: PulumiProject;

beforeEach(() => {
  project = newProject(stack);
  edit('environments.ts', 'production: {}', "production: { namespace: 'holdfast-e2e' }");
});
afterEach(() => {
  expect(live(namespace)).toBeUndefined(); // whatever was wrong, nothing reached the server
});

function edit(file: string, from: string, to: string): void {
  const path = join(project.folder, 'stacks', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const up = (name = stack) => pulumi(project, ['up', '--yes', '--skip-preview', '--stack', name]);
const configure = (...args: string[]) => expect(pulumi(project, ['config', ...args, '--stack', stack]).status).toBe(0);

/** The lines of Pulumi's diagnostics that are ours. */
const problems = (output: string) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => / got .*; allowed: .*; fix: /.test(line));

test('without a context nothing is deployed, though the kubeconfig has a current one', () => {
  configure('rm', 'kubernetes:context');
  const { status, output } = up();
  expect(status).not.toBe(0);
  expect(problems(output)).toEqual([
    expect.stringMatching(
      /^Pulumi\.backend-api\.production\.yaml kubernetes:context: got nothing; allowed: .*; fix: pulumi config set --stack backend-api\.production kubernetes:context /,
    ),
  ]);
});

test('an unknown context is refused with those there are', () => {
  configure('set', 'kubernetes:context', 'nowhere');
  const { status, output } = up();
  expect(status).not.toBe(0);
  expect(problems(output)).toEqual([expect.stringContaining(`got "nowhere"; allowed: ${e2eEnvironment().context}`)]);
});

test('a context whose API server is not there is one message, not one for each object', () => {
  const [config] = readManifests(e2eEnvironment().kubeconfig) as unknown as Record<string, unknown[]>[];
  const broken = {
    ...config,
    clusters: [...(config?.clusters ?? []), { name: 'gone', cluster: { server: 'https://127.0.0.1:1' } }],
    contexts: [...(config?.contexts ?? []), { name: 'gone', context: { cluster: 'gone', user: 'gone' } }],
    users: [...(config?.users ?? []), { name: 'gone', user: {} }],
  };
  const kubeconfig = join(project.folder, 'kubeconfig');
  writeFileSync(kubeconfig, stringify(broken), { mode: 0o600 });
  configure('set', 'kubernetes:context', 'gone');
  const { status, output } = pulumi(project, ['up', '--yes', '--skip-preview', '--stack', stack], {
    KUBECONFIG: kubeconfig,
  });
  expect(status).not.toBe(0);
  expect(problems(output)).toEqual([
    expect.stringContaining('got "gone": https://127.0.0.1:1 cannot be reached (ECONNREFUSED)'),
  ]);
});

test('an unknown environment is refused with those there are', () => {
  expect(pulumi(project, ['stack', 'init', 'backend-api.prod']).status).toBe(0);
  const { status, output } = up('backend-api.prod');
  expect(status).not.toBe(0);
  expect(problems(output)).toContainEqual(
    expect.stringMatching(
      /got "backend-api\.prod"; allowed: backend-api\.development, .*; fix: write backend-api\.production/,
    ),
  );
});

test('first hour 9: while a stack has problems all are told, without a stack trace, and nothing reaches the server', () => {
  edit('backend-api.ts', 'backend-api:1.2.0', 'backend-api:latest');
  edit('backend-api.ts', 'port: 3000', 'port: 70000');
  const { status, output } = up();
  expect(status).not.toBe(0);
  expect(problems(output)).toEqual([
    expect.stringMatching(/^stacks\/backend-api\.ts:7 image: got /),
    expect.stringMatching(/^stacks\/backend-api\.ts:8 port: got 70000; /),
  ]);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('a passphrase that is not set is named before Pulumi starts', () => {
  const env = { ...project.env, PULUMI_CONFIG_PASSPHRASE_FILE: undefined };
  const { status, errors } = runNode(['bin/holdfast.js', 'up', '--stack', stack, '--', '--yes'], {
    cwd: project.folder,
    env,
  });
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringMatching(
      /^environment variables PULUMI_CONFIG_PASSPHRASE: got nothing; allowed: the passphrase that Pulumi\.backend-api\.production\.yaml was encrypted with; fix: export /,
    ),
  ]);
});
