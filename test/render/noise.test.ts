import { ApiObject, Chart, Testing } from 'cdk8s';
import { CronJob, Deployment } from 'cdk8s-plus-28';
import type { Manifest } from '../../lib/render/manifest';
import { render } from '../../lib/render/render';
import { at } from '../helpers/manifests';

/** What becomes of one object. */
function rendered(fields: object): Manifest {
  const chart = new Chart(Testing.app(), 'test');
  new ApiObject(chart, 'object', { metadata: { name: 'a' }, ...fields } as never);
  return render(chart.node.root)[0]?.manifest as Manifest;
}

const pods = (spec: object, metadata = {}) => ({ template: { metadata, spec } });

test('what cdk8s-plus writes without saying anything is gone', () => {
  const chart = new Chart(Testing.app(), 'test');
  const containers = [{ image: 'registry.example.com/web:1.0.0', portNumber: 80 }];
  new Deployment(chart, 'web', { containers }).exposeViaService();
  new CronJob(chart, 'job', { containers, schedule: { expressionString: '* * * * *' } as never });
  const text = JSON.stringify(render(chart.node.root).map(({ manifest }) => manifest));
  for (const noise of ['externalIPs', 'hostNetwork', 'setHostnameAsFQDN', 'dnsPolicy', 'minReadySeconds', 'suspend']) {
    expect(text).not.toContain(noise);
  }
  for (const said of ['"privileged":false', '"restartPolicy":"Never"', '"type":"ClusterIP"'])
    expect(text).toContain(said);
});

test('empty lists and dictionaries that charts leave behind are gone, from init containers too', () => {
  const container = { name: 'web', resources: {}, env: [], volumeMounts: [], securityContext: {} };
  const spec = {
    containers: [container],
    initContainers: [container],
    affinity: {},
    nodeSelector: {},
    tolerations: [],
    volumes: [],
  };
  const manifest = rendered({ apiVersion: 'apps/v1', kind: 'Deployment', spec: pods(spec, { annotations: {} }) });
  const bare = { containers: [{ name: 'web' }], initContainers: [{ name: 'web' }] };
  expect(manifest.spec).toEqual(pods(bare));
});

test.each<[string, object]>([
  ['apps/v1 Deployment', pods({ containers: [{ name: 'a' }], volumes: [{ name: 'tmp', emptyDir: {} }] })],
  ['networking.k8s.io/v1 NetworkPolicy', { podSelector: {}, ingress: [{}], egress: [] }],
  ['policy/v1 PodDisruptionBudget', { selector: {}, minAvailable: 0 }],
  ['cert-manager.io/v1 ClusterIssuer', { selfSigned: {} }],
  ['example.com/v1 Any', { suspend: false, externalIPs: [], paused: false }],
  [
    'v1 Pod',
    { containers: [{ name: 'a', securityContext: { privileged: false } }], hostNetwork: true, dnsPolicy: 'Default' },
  ],
])('what is meant stays: %s', (words, spec) => {
  const [apiVersion, kind] = words.split(' ');
  expect(rendered({ apiVersion, kind, spec }).spec).toEqual(spec);
});

test('what only the API server can say is gone: an exported object is like one that was written', () => {
  const metadata = {
    name: 'a',
    uid: '1',
    resourceVersion: '2',
    generation: 3,
    creationTimestamp: '2026-01-01T00:00:00Z',
    managedFields: [{}],
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"password":"x"}}' },
  };
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata, status: { phase: 'Active' } };
  expect(rendered(object)).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
});

test('a status stays where it can be meant: in a resource of others that is not empty', () => {
  const object = { apiVersion: 'example.com/v1', kind: 'Any' };
  expect(rendered({ ...object, status: {} })).not.toHaveProperty('status');
  expect(rendered({ ...object, status: { wanted: 'on' } })).toHaveProperty('status');
});

test.each(['inject-ca-from', 'inject-ca-from-secret', 'inject-apiserver-ca'])(
  'the bundle that cert-manager writes because of %s is left to it, everywhere it writes one',
  (name) => {
    const metadata = { name: 'a', annotations: { [`cert-manager.io/${name}`]: 'true' } };
    const client = { caBundle: 'Cg==', service: { name: 'gate' } };
    const webhook = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingWebhookConfiguration', metadata };
    expect(at(rendered({ ...webhook, webhooks: [{ clientConfig: client }] }), 'webhooks.0.clientConfig')).toEqual({
      service: { name: 'gate' },
    });
    const definition = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata };
    const spec = { conversion: { webhook: { clientConfig: client } } };
    expect(at(rendered({ ...definition, spec }), 'spec.conversion.webhook.clientConfig.caBundle')).toBeUndefined();
    const service = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata };
    expect(rendered({ ...service, spec: { caBundle: 'Cg==', group: 'a' } }).spec).toEqual({ group: 'a' });
    const own = { ...service, metadata: { name: 'a' }, spec: { caBundle: 'Cg==' } };
    expect(rendered(own).spec).toEqual({ caBundle: 'Cg==' });
  },
);

test('the rules of an aggregated role are left to the control plane', () => {
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', rules: [] };
  expect(rendered(role)).toHaveProperty('rules');
  expect(rendered({ ...role, aggregationRule: { clusterRoleSelectors: [] } })).not.toHaveProperty('rules');
});

test('the objects of a tree are left as they are', () => {
  const chart = new Chart(Testing.app(), 'test');
  const props = { metadata: { name: 'a' }, spec: { externalIPs: [], selector: { a: 'b' } } };

  const plain = new ApiObject(chart, 'plain', { apiVersion: 'v1', kind: 'Service', ...props, metadata: { name: 'b' } });
  render(chart.node.root);
  expect(plain.toJson().spec.externalIPs).toEqual([]);
});
