import { demandFor } from '../../lib/policy/demand';
import { judge } from '../../lib/policy/gate';
import { apiVersionOf, type KnownKind } from '../../lib/policy/kinds';
import { Objects } from '../../lib/policy/objects';
import type { Manifest } from '../../lib/render/manifest';

// Kinds of others that make pods are judged by what is demanded of pods, and by nothing that is not theirs.

const labels = { app: 'web', 'app.kubernetes.io/name': 'web' };
const object = (kind: KnownKind, spec: object, name = 'web'): Manifest => ({
  apiVersion: apiVersionOf(kind),
  kind: kind.replace(/.*\//, ''),
  metadata: { name, namespace: 'shop' },
  spec,
});
const amounts = { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' };
const container = {
  name: 'web',
  image: 'registry.example.com/web:1.0.0',
  ports: [{ containerPort: 8080 }],
  resources: { requests: amounts, limits: amounts },
  livenessProbe: { httpGet: { path: '/live', port: 8080 } },
  startupProbe: { httpGet: { path: '/live', port: 8080 } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  },
};
const pod = (of: object = container, more: object = {}) => ({
  metadata: { labels },
  spec: { automountServiceAccountToken: false, containers: [of], ...more },
});
const policy = (matchLabels: object): Manifest =>
  object('NetworkPolicy', { podSelector: { matchLabels }, policyTypes: ['Ingress', 'Egress'] });

/** How each of them has its pods. */
const kinds: readonly (readonly [kind: KnownKind, made: (of: object) => object, at: string])[] = [
  ['CloneSet', (of) => ({ replicas: 3, selector: { matchLabels: labels }, template: pod(of) }), '/spec/template'],
  ['DeploymentConfig', (of) => ({ replicas: 3, selector: labels, template: pod(of) }), '/spec/template'],
  ['serving.knative.dev/Service', (of) => ({ template: pod(of) }), '/spec/template'],
  [
    'batch.volcano.sh/Job',
    (of) => ({
      minAvailable: 3,
      tasks: [
        { name: 'first', replicas: 1, template: pod() },
        { replicas: 2, template: pod(of) },
      ],
    }),
    '/spec/tasks/1/template',
  ],
  [
    'AdvancedCronJob',
    (of) => ({ schedule: '@daily', template: { jobTemplate: { spec: { template: pod(of) } } } }),
    '/spec/template/jobTemplate/spec/template',
  ],
  [
    'AdvancedCronJob',
    (of) => ({ schedule: '@daily', template: { broadcastJobTemplate: { spec: { template: pod(of) } } } }),
    '/spec/template/broadcastJobTemplate/spec/template',
  ],
  ['BroadcastJob', (of) => ({ completionPolicy: { type: 'Always' }, template: pod(of) }), '/spec/template'],
  // Those of OpenKruise that are called like those of Kubernetes.
  ['DaemonSet', (of) => ({ selector: { matchLabels: labels }, template: pod(of) }), '/spec/template'],
  ['StatefulSet', (of) => ({ selector: { matchLabels: labels }, template: pod(of) }), '/spec/template'],
];
const made = (kind: KnownKind, spec: object): Manifest => {
  const manifest = object(kind, spec);
  return manifest.apiVersion === 'apps/v1' ? { ...manifest, apiVersion: 'apps.kruise.io/v1beta1' } : manifest;
};
const told = (manifests: readonly Manifest[]) =>
  judge(manifests, undefined, { open: true }).map(({ rule, pointer }) => `${rule.id} ${pointer}`);

describe.each(kinds)('%s', (kind, spec, at) => {
  test('has nothing wrong with it where its pods have nothing', () => {
    expect(told([made(kind, spec(container)), policy(labels)])).toEqual([]);
  });

  test('is told what is wrong with its pods, where it is', () => {
    const env = [{ name: 'DB_PASSWORD', value: 'hunter2' }];
    const bad = { name: 'web', image: 'registry.example.com/web', env, securityContext: { privileged: true } };
    const found = told([made(kind, spec(bad))]);
    const first = `${at}/spec/containers/0`;
    expect(found).toEqual(
      expect.arrayContaining([
        `pod-security ${first}/securityContext/privileged`,
        `image-tag ${first}/image`,
        `literal-credential ${first}/env/0/value`,
        `memory-limit ${first}/resources/limits/memory`,
        `resource-requests ${first}/resources/requests/cpu`,
        `writable-root-filesystem ${first}/securityContext/readOnlyRootFilesystem`,
        'network-policy-missing /metadata/labels',
      ]),
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((one) => !one.includes(`${first}/`) && !one.startsWith('network-policy-missing'))).toEqual([]);
  });
});

test('nothing is missing where an object has no template, or what is none', () => {
  for (const spec of [{}, { tasks: null }, { tasks: [null, 1, {}, { template: 'none' }] }, { tasks: 'none' }]) {
    expect(told([object('batch.volcano.sh/Job', spec)])).toEqual([]);
  }
  expect(told([object('AdvancedCronJob', { template: { imageListPullJobTemplate: {} } })])).toEqual([]);
});

test('an object of very many templates takes no time to speak of', () => {
  const tasks = Array.from({ length: 20_000 }, () => ({ template: { spec: { containers: [{}] } } }));
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 'a']));
  const { metadata, ...job } = object('batch.volcano.sh/Job', { tasks, ...many });
  const found = judge([{ ...job, metadata: { ...metadata, labels: many } } as Manifest]);
  expect(found.some(({ pointer }) => pointer.startsWith('/spec/tasks/99/'))).toBe(true);
});

test('what is demanded by settings is demanded of each part of the object', () => {
  const spec = { tasks: [{ template: pod() }, { template: pod({ ...container, image: 'quay.io/web:1.0.0' }) }] };
  const settingsOf = ({ metadata }: Manifest) => ({ registries: [`registry.example.com`, `${metadata.name}.example`] });
  const job = object('batch.volcano.sh/Job', spec);
  const known = new Set([job]);
  const strict = (manifest: Manifest) => {
    if (!known.has(manifest)) throw new Error('of no object');
    return settingsOf(manifest);
  };
  const found = judge([job], undefined, { settingsOf: strict });
  expect(
    found.filter(({ rule }) => rule.id === 'image-registry').map(({ pointer, manifest }) => [pointer, manifest]),
  ).toEqual([['/spec/tasks/1/template/spec/containers/0/image', job]]);
});

test('a waiver is that of the object, whichever of its parts it is for', () => {
  const bad = pod({ ...container, image: 'registry.example.com/web' });
  const { metadata, ...job } = object('batch.volcano.sh/Job', { tasks: [{ template: bad }, { template: bad }] });
  const annotations = { 'waiver.holdfast/image-tag': 'until 2999-01-31, web-team: a test' };
  const found = judge([{ ...job, metadata: { ...metadata, annotations } } as Manifest]);
  expect(found.filter(({ rule }) => rule.id === 'image-tag').map(({ waived }) => waived?.owner)).toEqual([
    'web-team',
    'web-team',
  ]);
});

describe('the labels that controllers add are those of the pods', () => {
  test.each([
    ['serving.knative.dev/Service', { template: pod() }, { 'serving.knative.dev/service': 'web' }],
    ['DeploymentConfig', { template: pod() }, { deploymentconfig: 'web' }],
    ['batch.volcano.sh/Job', { tasks: [{ name: 'ps', template: pod() }] }, { 'volcano.sh/task-spec': 'ps' }],
    ['batch.volcano.sh/Job', { tasks: [{ name: 'ps', template: pod() }] }, { 'volcano.sh/job-name': 'web' }],
  ] as const)('%s', (kind, spec, added) => {
    expect(judge([object(kind, spec), policy(added)]).map(({ rule }) => rule.id)).toEqual([]);
    expect(judge([object(kind, spec), policy(labels)]).map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('a number of pods', () => {
  const budget = (minAvailable: number) =>
    object('PodDisruptionBudget', {
      minAvailable,
      selector: { matchLabels: labels },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    });
  const blocked = (...manifests: Manifest[]) =>
    judge(manifests).filter(({ rule }) => rule.id === 'pdb-blocks-drain').length;
  const knative = (annotations?: object) => {
    const { metadata, ...rest } = pod();
    return object('serving.knative.dev/Service', { template: { metadata: { ...metadata, annotations }, ...rest } });
  };

  test('of Knative is what it keeps', () => {
    expect(blocked(knative(), budget(1))).toBe(1);
    expect(blocked(knative({ 'autoscaling.knative.dev/min-scale': '2' }), budget(1))).toBe(0);
    expect(blocked(knative({ 'autoscaling.knative.dev/minScale': '2' }), budget(2))).toBe(1);
  });

  test('of a CloneSet and a DeploymentConfig is said by it', () => {
    for (const kind of ['CloneSet', 'DeploymentConfig'] as const) {
      expect(blocked(object(kind, { replicas: 3, template: pod() }), budget(2))).toBe(0);
      expect(blocked(object(kind, { replicas: 3, template: pod() }), budget(3))).toBe(1);
    }
  });

  test('of what is done some time is nothing to keep', () => {
    expect(blocked(object('batch.volcano.sh/Job', { tasks: [{ template: pod() }] }), budget(1))).toBe(0);
  });

  test('counts for a quota where it is known', () => {
    const tasks = [
      { replicas: 1, template: pod() },
      { replicas: 4, template: pod() },
    ];
    const needed = (name: string, one: Manifest) => demandFor(name, 'shop', new Objects([one], () => ({})));
    expect(needed('pods', object('batch.volcano.sh/Job', { tasks }))).toBe(5);
    expect(needed('requests.cpu', object('batch.volcano.sh/Job', { tasks }))).toBe(5);
    expect(needed('pods', object('CloneSet', { replicas: 3, template: pod() }))).toBe(3);
    expect(needed('pods', knative())).toBeUndefined();
    expect(needed('pods', object('BroadcastJob', { template: pod() }))).toBeUndefined();
  });
});

test('a Service of Kubernetes that selects pods of others asks of them what it asks of any', () => {
  const service = object('Service', { selector: labels, ports: [{ port: 80, targetPort: 'http' }] });
  for (const [kind, selector] of [
    ['CloneSet', { matchLabels: labels }],
    ['DeploymentConfig', labels],
  ] as const) {
    const found = told([object(kind, { replicas: 2, selector, template: pod() }), policy(labels), service]);
    expect(found).toEqual([
      expect.stringMatching(/^readiness-probe /),
      expect.stringMatching(/^drain-time /),
      'service-target-port /spec/ports/0/targetPort',
    ]);
  }
});
