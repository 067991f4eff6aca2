import { ApiObject, Chart, Testing } from 'cdk8s';
import { type Rendered, title } from '../../lib/render/manifest';
import { render } from '../../lib/render/render';

type Fields = Readonly<Record<string, unknown>>;

/** `apps/v1 Deployment shop/web` as an object in a chart, with fields of its own. */
function add(chart: Chart, words: string, fields: Fields = {}): ApiObject {
  const [apiVersion = '', kind = '', path = ''] = words.split(' ');
  const [name = '', namespace] = path.split('/').reverse();
  const metadata = { name, ...(namespace && { namespace }), ...(fields.metadata as object) };
  return new ApiObject(chart, words, { ...fields, apiVersion, kind, metadata });
}

const newChart = () => new Chart(Testing.app(), 'test');

/** What each object needs, by title. */
function needs(chart: Chart): Record<string, string[]> {
  const told = (object: Rendered) => title(object.manifest);
  return Object.fromEntries(render(chart.node.root).map((object) => [told(object), object.needs.map(told)]));
}

const template = (spec: Fields, labels: Fields = {}) => ({ metadata: { labels }, spec: { containers: [], ...spec } });

test('an object needs its own namespace', () => {
  const chart = newChart();
  for (const name of ['shop', 'other']) add(chart, `v1 Namespace ${name}`);
  add(chart, 'v1 Service shop/web');
  add(chart, 'rbac.authorization.k8s.io/v1 ClusterRole reader');
  expect(needs(chart)).toMatchObject({ 'Service shop/web': ['Namespace shop'], 'ClusterRole reader': [] });
});

test('a resource needs the definition of its kind and group, and of no other', () => {
  const chart = newChart();
  const definition = (group: string) => ({ spec: { group, names: { kind: 'Certificate' } } });
  for (const group of ['cert-manager.io', 'example.com']) {
    add(chart, `apiextensions.k8s.io/v1 CustomResourceDefinition certificates.${group}`, definition(group));
  }
  add(chart, 'cert-manager.io/v1 Certificate shop/web');
  expect(needs(chart)['Certificate shop/web']).toEqual(['CustomResourceDefinition certificates.cert-manager.io']);
});

const everything = {
  serviceAccountName: 'web',
  priorityClassName: 'high',
  imagePullSecrets: [{ name: 'registry' }],
  initContainers: [{ env: [{ valueFrom: { configMapKeyRef: { name: 'first' } } }, { valueFrom: {} }, {}] }, {}],
  containers: [
    {
      envFrom: [{ configMapRef: { name: 'settings' } }, { secretRef: { name: 'tokens' } }],
      env: [{ valueFrom: { secretKeyRef: { name: 'database' } } }],
    },
    {},
  ],
  volumes: [
    { configMap: { name: 'files' } },
    { secret: { secretName: 'certificate' } },
    { persistentVolumeClaim: { claimName: 'disk' } },
    { projected: { sources: [{ configMap: { name: 'one' } }, { secret: { name: 'two' } }, {}] } },
  ],
};
const named = [
  'PriorityClass high',
  ...['ServiceAccount shop/web'],
  ...['certificate', 'database', 'registry', 'tokens', 'two'].map((name) => `Secret shop/${name}`),
  ...['files', 'first', 'one', 'settings'].map((name) => `ConfigMap shop/${name}`),
  'PersistentVolumeClaim shop/disk',
];

test.each<[string, Fields]>([
  ['v1 Pod', template(everything)],
  ['batch/v1 Job', { spec: { template: template(everything) } }],
  ['batch/v1 CronJob', { spec: { jobTemplate: { spec: { template: template(everything) } } } }],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map((kind): [string, Fields] => [
    `apps/v1 ${kind}`,
    { spec: { template: template(everything) } },
  ]),
  ['argoproj.io/v1alpha1 Rollout', { spec: { template: template(everything) } }],
])('%s needs all that its pods refer to, in its own namespace', (kind, fields) => {
  const chart = newChart();
  add(chart, 'scheduling.k8s.io/v1 PriorityClass high');
  for (const namespace of ['shop', 'other']) {
    for (const words of named.filter((text) => text.includes('/')))
      add(chart, `v1 ${words.replace('shop', namespace)}`);
    add(chart, `v1 ConfigMap ${namespace}/unused`);
  }
  add(chart, `${kind} shop/web`, fields);
  expect(needs(chart)[`${kind.split(' ')[1]} shop/web`]).toEqual(named);
});

test('a Service needs the workloads whose pods it selects, but not one that is no core Service', () => {
  const chart = newChart();
  add(chart, 'v1 Service shop/web', { spec: { selector: { app: 'web', tier: 'front' } } });
  add(chart, 'serving.knative.dev/v1 Service shop/knative', { spec: { selector: { app: 'web' } } });
  for (const [name, labels] of Object.entries({ web: { app: 'web', tier: 'front', x: 'y' }, half: { app: 'web' } })) {
    add(chart, `apps/v1 Deployment shop/${name}`, { spec: { template: template({}, labels) } });
  }
  add(chart, 'batch/v1 Job shop/once', { spec: { template: template({}, { app: 'web', tier: 'front' }) } });
  expect(needs(chart)).toMatchObject({ 'Service shop/web': ['Deployment shop/web'], 'Service shop/knative': [] });
});

test.each([{ clusterIP: 'None' }, { publishNotReadyAddresses: true }])(
  'a Service with %j needs no workload: its pods may need it to start',
  (fields) => {
    const chart = newChart();
    const selector = { app: 'database' };
    add(chart, 'v1 Service shop/database', { spec: { selector, ...fields } });
    add(chart, 'apps/v1 StatefulSet shop/database', { spec: { template: template({}, selector) } });
    expect(needs(chart)['Service shop/database']).toEqual([]);
  },
);

test.each([
  ['headless', { clusterIP: 'None' }, { StatefulSet: ['Service shop/database'], Service: [] }],
  ['with an address', {}, { StatefulSet: [], Service: ['StatefulSet shop/database'] }],
])('a StatefulSet and the Service it names, which is %s, do not wait for each other', (_, fields, expected) => {
  const chart = newChart();
  const selector = { app: 'database' };
  add(chart, 'v1 Service shop/database', { spec: { selector, ...fields } });
  const spec = { serviceName: 'database', template: template({}, selector) };
  add(chart, 'apps/v1 StatefulSet shop/database', { spec });
  expect(needs(chart)).toEqual({
    'StatefulSet shop/database': expected.StatefulSet,
    'Service shop/database': expected.Service,
  });
});

test.each([
  ['networking.k8s.io/v1 Ingress', { spec: { defaultBackend: { service: { name: 'web' } } } }],
  [
    'networking.k8s.io/v1 Ingress',
    { spec: { rules: [{ http: { paths: [{ backend: { service: { name: 'web' } } }] } }] } },
  ],
  ['gateway.networking.k8s.io/v1 HTTPRoute', { spec: { rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] } }],
])('%s needs the Service it sends traffic to: %j', (words, fields) => {
  const chart = newChart();
  add(chart, 'v1 Service shop/web');
  add(chart, 'v1 Service other/web');
  add(chart, `${words} shop/edge`, fields);
  expect(needs(chart)[`${words.split(' ')[1]} shop/edge`]).toEqual(['Service shop/web']);
});

test('a route needs no Service of Kubernetes where it names one of another project', () => {
  const chart = newChart();
  const backendRefs = [{ group: 'serving.knative.dev', kind: 'Service', name: 'web' }];
  add(chart, 'v1 Service shop/web');
  add(chart, 'gateway.networking.k8s.io/v1 HTTPRoute shop/edge', { spec: { rules: [{ backendRefs }] } });
  expect(needs(chart)['HTTPRoute shop/edge'] ?? []).toEqual([]);
});

test('an admission webhook needs the Service that answers it, and with it the pods', () => {
  const chart = newChart();
  const webhooks = [{ clientConfig: { service: { name: 'gate', namespace: 'shop' } } }];
  add(chart, 'admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration gate', { webhooks });
  add(chart, 'v1 Service shop/gate', { spec: { selector: { app: 'gate' } } });
  add(chart, 'apps/v1 Deployment shop/gate', { spec: { template: template({}, { app: 'gate' }) } });
  expect(Object.keys(needs(chart))).toEqual([
    'Deployment shop/gate',
    'Service shop/gate',
    'ValidatingWebhookConfiguration gate',
  ]);
});

test.each<[string, Fields, string]>([
  ['postgresql.cnpg.io/v1 Cluster shop/db', {}, 'db-app'],
  ['bitnami.com/v1alpha1 SealedSecret shop/db', {}, 'db'],
  ['external-secrets.io/v1 ExternalSecret shop/db', { spec: { target: { name: 'keys' } } }, 'keys'],
  ['external-secrets.io/v1 ExternalSecret shop/db', { spec: {} }, 'db'],
  ['cert-manager.io/v1 Certificate shop/db', { spec: { secretName: 'tls' } }, 'tls'],
])('who refers to a Secret that is made of %s %j needs that', (words, fields, secret) => {
  const chart = newChart();
  add(chart, words, fields);
  const spec = { containers: [{ envFrom: [{ secretRef: { name: secret } }] }] };
  add(chart, 'apps/v1 Deployment shop/web', { spec: { template: template(spec) } });
  const [, kind, path] = words.split(' ');
  expect(needs(chart)['Deployment shop/web']).toEqual([`${kind} ${path}`]);
  add(chart, `v1 Secret shop/${secret}`);
  expect(needs(chart)['Deployment shop/web']).toEqual([`Secret shop/${secret}`]);
});

test('a backup needs its cluster, a cluster the store of its backups, and the store its keys', () => {
  const chart = newChart();
  add(chart, 'postgresql.cnpg.io/v1 ScheduledBackup shop/db', { spec: { cluster: { name: 'db' } } });
  const plugins = [{ name: 'barman', parameters: { barmanObjectName: 'store' } }];
  add(chart, 'postgresql.cnpg.io/v1 Cluster shop/db', { spec: { plugins } });
  const s3Credentials = { accessKeyId: { name: 'id' }, secretAccessKey: { name: 'key' } };
  add(chart, 'barmancloud.cnpg.io/v1 ObjectStore shop/store', { spec: { configuration: { s3Credentials } } });
  for (const name of ['id', 'key']) add(chart, `v1 Secret shop/${name}`);
  expect(needs(chart)).toMatchObject({
    'ScheduledBackup shop/db': ['Cluster shop/db'],
    'Cluster shop/db': ['ObjectStore shop/store'],
    'ObjectStore shop/store': ['Secret shop/id', 'Secret shop/key'],
  });
});

test('a RoleBinding needs its Role, and a token its account', () => {
  const chart = newChart();
  add(chart, 'rbac.authorization.k8s.io/v1 Role shop/reader');
  add(chart, 'rbac.authorization.k8s.io/v1 RoleBinding shop/reader', { roleRef: { name: 'reader' } });
  add(chart, 'v1 ServiceAccount shop/web');
  const annotations = { 'kubernetes.io/service-account.name': 'web' };
  add(chart, 'v1 Secret shop/token', { metadata: { annotations } });
  expect(needs(chart)).toMatchObject({
    'RoleBinding shop/reader': ['Role shop/reader'],
    'Secret shop/token': ['ServiceAccount shop/web'],
  });
});

test.each([
  'apps/namespaces/shop/Deployment/web',
  '/namespaces/shop/ConfigMap/web , rbac.authorization.k8s.io/ClusterRole/web',
])('the annotation depends-on is followed: %s', (annotation) => {
  const chart = newChart();
  add(chart, 'apps/v1 Deployment shop/web');
  add(chart, 'v1 ConfigMap shop/web');
  add(chart, 'rbac.authorization.k8s.io/v1 ClusterRole web');
  add(chart, 'v1 Secret shop/last', { metadata: { annotations: { 'config.kubernetes.io/depends-on': annotation } } });
  const found = needs(chart)['Secret shop/last'];
  expect(found).toHaveLength(annotation.split(',').length);
  expect(found?.every((text) => text.endsWith('web'))).toBe(true);
});

test.each([null, 'text', 7, [], [null, 'text', { name: 7 }]])(
  'nonsense (%j) where others are named stops nobody',
  (value) => {
    const chart = newChart();
    const spec = { containers: value, volumes: value, selector: value, rules: value, serviceAccountName: value };
    for (const words of ['v1 Pod a', 'v1 Service b', 'networking.k8s.io/v1 Ingress c', 'example.com/v1 XRoute d']) {
      add(chart, words, { spec, webhooks: value });
    }
    add(chart, 'apps/v1 Deployment e', { spec: { template: value, jobTemplate: value } });
    expect(Object.keys(needs(chart))).toHaveLength(5);
  },
);
