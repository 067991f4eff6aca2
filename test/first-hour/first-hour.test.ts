import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import backendApi from '../../stacks/backend-api';
import { holdfast, root, temporaryFolder } from '../helpers/cli';
import { at, manifestsOf } from '../helpers/manifests';
import service from './service';

// The numbers are those of "twelve things a first hour must do better"; 4 and 9 need an API server and are in test/e2e.

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

describe('first hour 1: two commands and the npm registry', () => {
  test('both commands install what they need themselves', () => {
    for (const name of ['demo', 'test']) expect(packageJson.scripts[name]).toMatch(/^node scripts\/install\.js && /);
  });

  test('no package comes from elsewhere, and none runs code of its own while it is installed', () => {
    const packages = Object.entries<{ version: string; resolved?: string; link?: boolean }>(lock.packages).slice(1);
    expect(packages.length).toBeGreaterThan(100);
    for (const [path, { version, resolved = '', link }] of packages) {
      expect([path, version, resolved, link]).toEqual([path, expect.stringMatching(/^\d+\.\d+\.\d+/), '', undefined]);
    }
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  test('the lock file is whole: npm ci finds every package in it, whatever the platform', () => {
    const packages = lock.packages as Record<string, { optionalDependencies?: Record<string, string> }>;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the first render needs no network, login, passphrase, kubeconfig or home', () => {
    const nobody = {
      HOME: temporaryFolder(),
      KUBECONFIG: '',
      PULUMI_CONFIG_PASSPHRASE: undefined,
      PULUMI_ACCESS_TOKEN: undefined,
    };
    const env = { ...nobody, NODE_OPTIONS: `--require ${join(root, 'test/helpers/no-network.js')}` };
    const { status, stderr } = holdfast(['synth', '--output', temporaryFolder()], { env });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('first hour 2: at most twelve lines', () => {
  test('the service takes at most twelve lines, imports and brackets included', () => {
    const lines = readFileSync(join(__dirname, 'service.ts'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('and they are all of production', () => {
    expect(manifestsOf(service, 'production')).toEqual(manifestsOf(backendApi, 'production'));
  });
});

test('first hour 3: the render prints every object and the path of every file', () => {
  const output = temporaryFolder();
  const { stdout } = holdfast(['synth', '--environment', 'production', '--output', output]);
  expect(stdout.split('\n').slice(0, 10)).toEqual([
    join(output, 'production/backend-api.k8s.yaml'),
    '  Namespace production',
    '  ServiceAccount backend-api',
    '  ConfigMap backend-api',
    '  Deployment backend-api',
    '  HorizontalPodAutoscaler backend-api',
    '  NetworkPolicy backend-api',
    '  NetworkPolicy default-deny-all',
    '  PodDisruptionBudget backend-api',
    '  Service backend-api',
  ]);
});

test('first hour 4: ephemeral storage is requested and limited', () => {
  const deployment = manifestsOf(service, 'production').find(({ kind }) => kind === 'Deployment');
  const resources = at(deployment, 'spec.template.spec.containers.0.resources') as Record<string, object>;
  expect([resources.requests, resources.limits].map((list) => Object.keys(list ?? {}).sort())).toEqual([
    ['cpu', 'ephemeral-storage', 'memory'],
    ['cpu', 'ephemeral-storage', 'memory'],
  ]);
});

test('first hour 5: one declaration gives budget, autoscaler and a policy with DNS; the budget follows the minimum', () => {
  const own = manifestsOf(service, 'production').filter(({ metadata }) => metadata.name === 'backend-api');
  const objects = Object.fromEntries(own.map((manifest) => [manifest.kind, manifest]));
  expect(at(objects.PodDisruptionBudget, 'spec.minAvailable')).toBe(2);
  expect(at(objects.HorizontalPodAutoscaler, 'spec.minReplicas')).toBe(3);
  expect(at(objects.NetworkPolicy, 'spec.egress.0.ports')).toContainEqual({ protocol: 'UDP', port: 53 });
});

/** The ten everyday mistakes, with the stack in test/mistakes/stacks that makes each. */
const mistakes: readonly [number: number, stack: string][] = [
  [1, 'limit-below-request'],
  [2, 'image-without-tag'],
  [4, 'autoscaler-and-replicas'],
  [5, 'budget-equals-replicas'],
  [6, 'selector-typo'],
  [7, 'missing-key'],
  [8, 'literal-credential'],
  [9, 'grace-period'],
  [10, 'bad-name'],
];
const message = /^test\/mistakes\/stacks\/[a-z-]+\.ts:\d+ \S+: got .+; allowed: .+; fix: .+ \(.+\)$/;

describe('first hour 6, 7 and 8: the ten mistakes', () => {
  const { errors, status } = holdfast(['synth', '--stacks', 'test/mistakes/stacks', '--output', temporaryFolder()]);
  const linesOf = (stack: string) => errors.filter((line) => line.includes(`/${stack}.ts:`));

  test.each(mistakes)('mistake %d (%s) is one line with place, value, allowed values and fix', (_, stack) => {
    expect(linesOf(stack)).toEqual([expect.stringMatching(message)]);
    expect(status).toBe(1);
  });

  test('mistake 3 is put right, with a note', () => {
    expect(linesOf('probe-without-slash')).toEqual([expect.stringContaining(': note: got "health/live"')]);
  });

  test('a bad name is one message that has the right name and no regular expression', () => {
    const [line = ''] = linesOf('bad-name');
    expect(line).toContain("fix: name it 'backend-api'");
    expect(line).not.toMatch(/[[\]^$*+?]|RFC/);
  });
});
