import { join } from 'node:path';
import { judge } from '../../lib/policy/gate';
import { apiVersionOf, kindMeant, kindOf } from '../../lib/policy/kinds';
import { apis } from '../../lib/policy/kubernetes-data';
import { Objects } from '../../lib/policy/objects';
import { rules } from '../../lib/policy/rules';
import type { Manifest } from '../../lib/render/manifest';
import { readManifests } from '../helpers/yaml';

const folder = join(__dirname, '../../lib/policy/rules');
const settingsOf = () => ({ registries: ['registry.example.com', 'docker.io/library'], platform: 'gke-autopilot' });
const ofOthers = (manifest: Manifest): Manifest => ({ ...manifest, apiVersion: 'example.com/v1' });

test.each([
  ['networking.k8s.io/v1', 'NetworkPolicy', 'NetworkPolicy'],
  ['extensions/v1beta1', 'NetworkPolicy', 'NetworkPolicy'],
  ['crd.projectcalico.org/v1', 'NetworkPolicy', 'crd.projectcalico.org/NetworkPolicy'],
  ['batch/v1', 'Job', 'Job'],
  ['batch.volcano.sh/v1alpha1', 'Job', 'batch.volcano.sh/Job'],
  ['v1', 'Service', 'Service'],
  ['serving.knative.dev/v1', 'Service', 'serving.knative.dev/Service'],
  ['cert-manager.io/v1alpha2', 'Certificate', 'Certificate'],
  ['networking.internal.knative.dev/v1alpha1', 'Certificate', 'networking.internal.knative.dev/Certificate'],
  ['cluster.x-k8s.io/v1beta1', 'Cluster', 'cluster.x-k8s.io/Cluster'],
  ['apps.openshift.io/v1', 'DeploymentConfig', 'DeploymentConfig'],
  ['apps.kruise.io/v1beta1', 'StatefulSet', 'StatefulSet'],
  ['apps.kruise.io/v1alpha1', 'DaemonSet', 'DaemonSet'],
  ['apps.kruise.io/v1alpha1', 'CloneSet', 'CloneSet'],
  ['rollouts.kruise.io/v1beta1', 'Rollout', 'rollouts.kruise.io/Rollout'],
  ['apps.kruise.io/v1beta1', 'Deployment', 'apps.kruise.io/Deployment'],
  ['apps/v1', 'Job', 'Job'],
  ['v1', 'constructor', '/constructor'],
])('%s %s is called %s', (apiVersion, kind, expected) => {
  expect(kindOf({ apiVersion, kind })).toBe(expected);
});

test('a reference that says no version means the kind that is known', () => {
  expect(kindMeant({ kind: 'Deployment' })).toBe('Deployment');
  expect(kindMeant({ apiVersion: 'example.com/v1', kind: 'Deployment' })).toBe('example.com/Deployment');
});

test('a kind of Kubernetes is known in every group that it ever was in', () => {
  const all = apis.split('\n').map((line) => line.split(' ') as [string, string]);
  const known = all.filter(([, kind]) => kindOf({ apiVersion: 'v1', kind }) === kind);
  expect(known.length).toBeGreaterThan(20);
  for (const [apiVersion, kind] of known)
    expect([apiVersion, kindOf({ apiVersion, kind })]).toEqual([apiVersion, kind]);
});

describe.each(rules.filter(({ kinds }) => !kinds.includes('*')).map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    const bad = readManifests(join(folder, `${id}.bad.yaml`));

    test('judges no kind of which nobody said the group', () => {
      const kinds = [...rule.kinds, ...(rule.misses ?? [])].filter((kind) => kind !== '*');
      for (const kind of kinds) {
        expect(kindOf({ apiVersion: apiVersionOf(kind), kind: kind.replace(/.*\//, '') })).toBe(kind);
      }
    });

    test('says nothing of the same objects of another project', () => {
      expect(judge(bad.map(ofOthers), [rule], { settingsOf })).toEqual([]);
    });
  },
);

describe('among the objects', () => {
  const of = (apiVersion: string, kind: string, spec: object = {}, name = 'web'): Manifest => ({
    apiVersion,
    kind,
    metadata: { name, namespace: 'shop' },
    spec,
  });
  const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web' }] } };
  const deployment = of('apps/v1', 'Deployment', { template });
  const objects = (...manifests: Manifest[]) => new Objects(manifests, () => ({}));
  const told = (id: string, ...manifests: Manifest[]) =>
    judge(
      manifests,
      rules.filter((rule) => rule.id === id),
    ).length;

  test('nobody finds one of another project by the name of a known kind', () => {
    const other = ofOthers(of('v1', 'Service'));
    const all = objects(other);
    expect(all.ofKind('Service')).toEqual([]);
    expect(all.ofKindIn('Service', 'shop')).toEqual([]);
    expect(all.find('Service', 'shop', 'web')).toBeUndefined();
    expect(all.find('example.com/Service', 'shop', 'web')).toBe(other);
  });

  test('the pods of another project are nobody’s to select', () => {
    expect(objects(deployment).selected({ app: 'web' }, 'shop')).toHaveLength(1);
    expect(objects(ofOthers(deployment)).selected({ app: 'web' }, 'shop')).toEqual([]);
  });

  test('an autoscaler scales what is of the group that it names', () => {
    const scaleTargetRef = { kind: 'Deployment', name: 'web' };
    const autoscaler = (apiVersion?: string) =>
      of('autoscaling/v2', 'HorizontalPodAutoscaler', { scaleTargetRef: { apiVersion, ...scaleTargetRef } });
    for (const [apiVersion, target] of [
      [undefined, deployment],
      ['apps/v1', deployment],
      ['example.com/v1'],
    ] as const) {
      const one = autoscaler(apiVersion);
      const all = objects(one, deployment);
      expect(all.targetOf(one)).toBe(target);
      expect(all.autoscalerOf(deployment)).toBe(target && one);
    }
  });

  test('a policy of Calico is one, and one of a project that nobody knows is none', () => {
    expect(told('network-policy-missing', deployment)).toBe(1);
    expect(told('network-policy-missing', deployment, of('example.com/v1', 'NetworkPolicy'))).toBe(1);
    expect(told('network-policy-missing', deployment, of('crd.projectcalico.org/v1', 'NetworkPolicy'))).toBe(0);
    expect(told('network-policy-missing', deployment, of('projectcalico.org/v3', 'NetworkPolicy'))).toBe(0);
  });

  test('a Service of Knative has a name of Knative', () => {
    expect(told('dns-name', of('v1', 'Service', {}, 'web.shop'))).toBe(1);
    expect(told('dns-name', of('serving.knative.dev/v1', 'Service', {}, 'web.shop'))).toBe(0);
  });
});
