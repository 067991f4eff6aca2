import { customApiVersions } from '../../lib/kubernetes/custom-kinds';
import { Scopes } from '../../lib/render/scope';
import { toYaml } from '../../lib/render/yaml';
import { eventually, kubectl as kubectlIn } from './api';
import { catalogue } from './catalogue';
import { e2eEnvironment } from './environment';
import { servers } from './servers';

const namespaces = catalogue
  .flatMap(({ manifests }) => manifests)
  .filter(({ kind }) => kind === 'Namespace')
  .filter(({ metadata }, index, all) => all.findIndex((other) => other.metadata.name === metadata.name) === index);
/** Those of operators, in which they look for objects of theirs: a user's own one stays as it is. */
const ofOthers = [
  ...new Set(catalogue.flatMap(({ manifests }) => manifests.map(({ metadata }) => metadata.namespace ?? ''))),
].filter((name) => name && !namespaces.some(({ metadata }) => metadata.name === name));

describe.each(servers)('the API server $name', ({ release, start, stop }) => {
  let target = e2eEnvironment();
  const kubectl = (args: readonly string[], input = '') => kubectlIn(args, input, target);
  const apply = (yaml: string, ...args: string[]) =>
    kubectl(['apply', '--server-side', '--filename', '-', ...args], yaml);

  let made = namespaces.map(({ metadata }) => metadata.name);

  beforeAll(async () => {
    target = await start();
    expect(apply(toYaml(namespaces))).toMatchObject({ status: 0 });
    made = [...made, ...ofOthers.filter((name) => kubectl(['create', 'namespace', name]).status === 0)];
  });
  afterAll(async () => {
    if (!release) kubectl(['delete', 'namespace', ...made, '--wait']);
    await stop();
  });

  if (release) {
    test('is of that release', () => {
      const { serverVersion } = JSON.parse(kubectl(['version', '--output', 'json']).stdout);
      expect(`${serverVersion.major}.${serverVersion.minor}`).toBe(release);
    });
  }

  test('serves every custom kind in the version that is used, and in a namespace or in none as is known', async () => {
    const versions = [...new Set(Object.values(customApiVersions))];
    await eventually(
      () => versions.flatMap((version) => kindsOf(version, kubectl(['get', '--raw', `/apis/${version}`]).stdout)),
      (kinds) => {
        for (const [kind, apiVersion] of Object.entries(customApiVersions)) {
          const namespaced = !new Scopes([]).isClusterScoped({ apiVersion, kind, metadata: { name: 'any' } });
          expect(kinds).toContainEqual({ apiVersion, kind, namespaced });
        }
      },
    );
  });

  test('enforces the restricted profile in every namespace that says of no reason for less', () => {
    const strict = namespaces.filter(({ metadata }) => !metadata.annotations?.['holdfast/pod-security']);
    expect(strict.length).toBeGreaterThan(0);
    for (const { metadata } of strict) {
      const { stdout } = kubectl(['get', 'namespace', metadata.name, '--output', 'json']);
      expect(JSON.parse(stdout).metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
    }
  });

  test('refuses a field of a custom kind that its definition does not know', () => {
    const spec = { secretName: 'web', issuerRef: { name: 'ca' }, dnsName: ['web.example.com'] };
    const metadata = { name: 'web', namespace: namespaces[0]?.metadata.name ?? '' };
    const certificate = { apiVersion: customApiVersions.Certificate, kind: 'Certificate', metadata, spec };
    const { status, stderr } = apply(toYaml([certificate]), '--dry-run=server');
    expect([status, stderr]).toEqual([1, expect.stringContaining('.spec.dnsName: field not declared in schema')]);
  });

  test.each(catalogue)('takes every object of $title', ({ manifests }) => {
    const others = manifests.filter(({ kind }) => kind !== 'Namespace');
    const { status, stdout, stderr } = apply(toYaml(others), '--dry-run=server');
    expect([status, stderr]).toEqual([0, '']); // what a pod would violate is a warning
    expect(stdout.trim().split('\n')).toHaveLength(others.length);
  });
});

/** The kinds of one version of an API, also of one that is not preferred any more. */
function kindsOf(apiVersion: string, answer: string): object[] {
  const { resources = [] } = JSON.parse(answer || '{}') as { resources?: { kind: string; namespaced: boolean }[] };
  return resources.map(({ kind, namespaced }) => ({ apiVersion, kind, namespaced }));
}
