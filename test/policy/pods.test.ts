import { judge } from '../../lib/policy/gate';
import { apiVersionOf } from '../../lib/policy/kinds';
import { partsOf } from '../../lib/policy/parts';
import { podKinds, podTemplateOf } from '../../lib/policy/pods';
import type { Manifest } from '../../lib/render/manifest';

/** Where each kind that makes pods has them: whoever adds one says so here as well. */
const expected = {
  Pod: '/spec',
  Deployment: '/spec/template/spec',
  StatefulSet: '/spec/template/spec',
  ReplicaSet: '/spec/template/spec',
  ReplicationController: '/spec/template/spec',
  Rollout: '/spec/template/spec',
  DaemonSet: '/spec/template/spec',
  CloneSet: '/spec/template/spec',
  DeploymentConfig: '/spec/template/spec',
  Job: '/spec/template/spec',
  CronJob: '/spec/jobTemplate/spec/template/spec',
  ScaledJob: '/spec/jobTargetRef/template/spec',
  AdvancedCronJob: '/spec/template/jobTemplate/spec/template/spec',
  BroadcastJob: '/spec/template/spec',
  'batch.volcano.sh/Job': '/spec/tasks/0/template/spec',
  'serving.knative.dev/Service': '/spec/template/spec',
  PodTemplate: '/template/spec',
};

/** An object of a kind whose pods are these. */
function making(kind: (typeof podKinds)[number], spec: object): Manifest {
  const metadata = { name: 'web', namespace: 'shop', labels: { app: 'web' } };
  const path = expected[kind].split('/').slice(1, -1);
  const template = path.length === 0 ? { spec } : { metadata: { labels: { app: 'web' } }, spec };
  const fields = path.reduceRight<object>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), template);
  return { apiVersion: apiVersionOf(kind), kind: kind.replace(/.*\//, ''), metadata, ...fields };
}

/** What has one template alone: the object, or its part. */
const divided = (manifest: Manifest) => partsOf(manifest)[0]?.manifest ?? manifest;

const securityContext = { privileged: true };
const container = { name: 'web', image: 'registry.example.com/web:latest', securityContext };

test('the kinds that make pods are these', () => {
  expect(Object.keys(expected).sort()).toEqual([...podKinds].sort());
});

describe.each(podKinds)('of a %s', (kind) => {
  const pointer = expected[kind];
  const places = (spec: object, id: string) =>
    judge([making(kind, spec)]).flatMap((found) => (found.rule.id === id ? [found.pointer] : []));

  test('the pods are known by their labels and their place', () => {
    const manifest = making(kind, { containers: [container] });
    const path = manifest === divided(manifest) ? pointer : '/spec/template/spec';
    expect(podTemplateOf(divided(manifest))).toMatchObject({ labels: { app: 'web' }, pointer: path });
  });

  test('a privileged container is found, and one of before the others', () => {
    const spec = { containers: [container], initContainers: [container] };
    expect(places(spec, 'pod-security')).toEqual(
      expect.arrayContaining(
        ['containers', 'initContainers'].map((list) => `${pointer}/${list}/0/securityContext/privileged`),
      ),
    );
    expect(places(spec, 'image-tag')).toContain(`${pointer}/containers/0/image`);
  });

  test('one that is there to debug may do no more than the others, and stands in no manifest', () => {
    const found = judge([making(kind, { containers: [container], ephemeralContainers: [container] })]);
    const at = `${pointer}/ephemeralContainers`;
    expect(found.filter(({ rule }) => rule.id === 'pod-security').map((one) => one.pointer)).toContain(
      `${at}/0/securityContext/privileged`,
    );
    expect(found.filter((one) => one.pointer === at).map(({ rule }) => rule.id)).toEqual(['containers']);
  });
});

test('a Rollout that takes the pods of a Deployment leaves them to it', () => {
  const deployment = making('Deployment', { containers: [container] });
  const workloadRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
  const rollout: Manifest = {
    apiVersion: apiVersionOf('Rollout'),
    kind: 'Rollout',
    metadata: { name: 'web', namespace: 'shop', labels: { app: 'web' } },
    spec: { replicas: 2, workloadRef, selector: { matchLabels: { app: 'web' } } },
  };
  const found = judge([deployment, rollout]).map(({ manifest, rule }) => `${manifest.kind} ${rule.id}`);
  expect(found).toContain('Deployment pod-security');
  expect(found.filter((one) => one.startsWith('Rollout'))).toEqual(['Rollout pdb-missing']);
});
