import { at } from '../helpers/manifests';
import { eventually, live } from './api';
import { Application } from './application';

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'controlled' } };
const webhook = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: 'controlled' },
};
const replicas = () => at(live(deployment), 'spec.replicas');

let app: Application;
beforeAll(() => {
  app = new Application('controlled');
  expect(app.up().status).toBe(0);
});
afterAll(() => {
  app.destroy();
});

test('pitfall 11: a number of pods that passes to an autoscaler does not fall to one on the way', () => {
  expect(replicas()).toBe(5);
  expect(app.up('scaled').status).toBe(0);
  expect(replicas()).toBe(5);
});

test('pitfall 11: what the autoscaler sets survives an update of something else, and a refresh', async () => {
  app.kubectl('scale', 'deployment', 'web', '--namespace', 'controlled', '--replicas', '8');
  expect(app.up('scaled, and changed').changes).toContain('updated Deployment controlled/web');
  expect(replicas()).toBe(8);
  expect(app.up('scaled, and changed', '--refresh').status).toBe(0);
  await eventually(
    () => live(deployment),
    (object) => expect(object).toMatchObject({ spec: { replicas: 8 }, status: { readyReplicas: 8 } }),
  );
});

test('a bundle of certificates that cert-manager filled in stays', () => {
  const patch = [{ op: 'add', path: '/webhooks/0/clientConfig/caBundle', value: 'Y2VydC1tYW5hZ2Vy' }];
  app.kubectl(
    'patch',
    'validatingwebhookconfiguration',
    'controlled',
    '--type',
    'json',
    '--patch',
    JSON.stringify(patch),
  );
  expect(app.up('scaled, and changed', '--refresh').status).toBe(0);
  expect(at(live(webhook), 'webhooks.0.clientConfig.caBundle')).toBe('Y2VydC1tYW5hZ2Vy');
});
