import { judge } from '../../lib/policy/gate';
import { apiVersionOf, type KnownKind } from '../../lib/policy/kinds';
import type { Manifest } from '../../lib/render/manifest';

// A Rollout of Argo can take the pods of a Deployment, which is then scaled down to none.

const object = (kind: KnownKind, spec: object, name = 'web'): Manifest => ({
  apiVersion: apiVersionOf(kind),
  kind,
  metadata: { name, namespace: 'shop' },
  spec,
});
const labels = { app: 'web' };
const probe = { httpGet: { path: '/live', port: 8080 } };
const container = { name: 'web', image: 'registry.example.com/web:latest', startupProbe: probe };
const deployment = (spec: object = {}, pod: object = {}) =>
  object('Deployment', {
    replicas: 0,
    selector: { matchLabels: labels },
    strategy: { type: 'Recreate' },
    template: { metadata: { labels }, spec: { containers: [container], ...pod } },
    ...spec,
  });
const workloadRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
const rollout = (spec: object = {}) =>
  object('Rollout', { replicas: 3, workloadRef, strategy: { canary: {} }, ...spec });
const service = object('Service', { selector: labels, ports: [{ port: 80 }] });
const budget = (spec: object) => object('PodDisruptionBudget', { selector: { matchLabels: labels }, ...spec });

const told = (...manifests: Manifest[]) =>
  judge(manifests).map(({ rule, manifest, pointer }) => `${rule.id} ${manifest.kind} ${pointer}`);
const of = (ids: readonly string[], ...manifests: Manifest[]) =>
  told(...manifests).filter((one) => ids.some((id) => one.startsWith(`${id} `)));

const counting = ['replica-range', 'single-replica', 'pdb-missing', 'rollout-downtime', 'progress-deadline'];
const ofPods = ['image-tag', 'pod-security', 'liveness-probe', 'readiness-probe', 'resource-requests', 'drain-time'];

test('no number of either is a fault, and the budget is for the pods of both', () => {
  expect(of(counting, deployment(), rollout(), service, budget({ minAvailable: 2 }))).toEqual([]);
  expect(of(['pdb-blocks-drain'], deployment(), rollout(), budget({ minAvailable: 2 }))).toEqual([]);
});

test('what there are too few of is told of the Rollout, which makes them', () => {
  expect(of(counting, deployment(), rollout())).toEqual(['pdb-missing Rollout /spec/selector']);
  expect(of(counting, deployment(), rollout({ replicas: 1 }), service)).toEqual([
    'single-replica Rollout /spec/replicas',
  ]);
  expect(of(counting, deployment(), rollout({ replicas: 0 }))).toEqual(['replica-range Rollout /spec/replicas']);
  expect(of(['pdb-blocks-drain'], deployment(), rollout(), budget({ minAvailable: 3 }))).toHaveLength(1);
});

test('what is wrong with a pod is told of the Deployment, which has the template, and once', () => {
  const found = of(ofPods, deployment(), rollout(), service);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((one) => !one.includes(' Deployment /spec/template/spec'))).toEqual([]);
  for (const id of ofPods) expect(found.join('\n')).toContain(`${id} Deployment`);
  expect(of(['pod-spread'], deployment(), rollout())).toEqual([
    'pod-spread Deployment /spec/template/spec/topologySpreadConstraints',
  ]);
});

test('a Deployment that nobody takes is judged by its own numbers', () => {
  const other = rollout({ workloadRef: { ...workloadRef, name: 'api' } });
  for (const rest of [[], [other], [{ ...rollout(), metadata: { name: 'web', namespace: 'other' } }]]) {
    expect(of(['replica-range'], deployment(), ...rest)).toEqual(['replica-range Deployment /spec/replicas']);
  }
});

test('of pods whose template is somewhere else nothing is known', () => {
  expect(
    of([...counting, ...ofPods, 'selector-mismatch'], rollout({ replicas: 1, progressDeadlineSeconds: 1 })),
  ).toEqual([]);
});

test('its own deadline and selector have to fit what it takes', () => {
  const slow = deployment({}, { containers: [{ ...container, startupProbe: { ...probe, failureThreshold: 90 } }] });
  expect(of(['progress-deadline'], slow, rollout())).toEqual([
    'progress-deadline Rollout /spec/progressDeadlineSeconds',
  ]);
  const selector = { matchLabels: { app: 'api' } };
  expect(of(['selector-mismatch'], deployment(), rollout({ selector }))).toEqual([
    'selector-mismatch Rollout /spec/selector/matchLabels',
  ]);
});

test('an autoscaler scales the Rollout, by what the pods of the Deployment ask for', () => {
  const autoscaler = (kind: string) =>
    object('HorizontalPodAutoscaler', {
      scaleTargetRef: { kind, name: 'web' },
      minReplicas: 2,
      maxReplicas: 4,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 70 } } }],
    });
  const scaled = rollout({ replicas: undefined });
  const ids = ['hpa-fixed-replicas', 'hpa-target-missing', 'hpa-without-request', 'pdb-missing', 'replica-range'];
  expect(of(ids, deployment(), scaled, autoscaler('Rollout'))).toEqual([
    'pdb-missing Rollout /spec/selector',
    'hpa-without-request HorizontalPodAutoscaler /spec/metrics/0/resource/name',
  ]);
  expect(of(['hpa-target-missing', 'hpa-fixed-replicas'], deployment(), rollout(), autoscaler('Deployment'))).toEqual([
    'hpa-target-missing HorizontalPodAutoscaler /spec/scaleTargetRef/name',
  ]);
});

test('it can take the pods of a ReplicaSet and of a PodTemplate as well', () => {
  const template = { metadata: { labels }, spec: { containers: [container] } };
  const templates: Manifest[] = [
    object('ReplicaSet', { replicas: 0, selector: { matchLabels: labels }, template }),
    { apiVersion: 'v1', kind: 'PodTemplate', metadata: { name: 'web', namespace: 'shop' }, template },
  ];
  for (const one of templates) {
    const taking = rollout({ workloadRef: { ...workloadRef, apiVersion: one.apiVersion, kind: one.kind } });
    expect(of(counting, one, taking)).toEqual(['pdb-missing Rollout /spec/selector']);
    expect(of(counting, one, taking, budget({ maxUnavailable: 1 }))).toEqual([]);
  }
});
