import { at } from '../helpers/manifests';
import { live } from './api';
import { Application } from './application';

const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'once', namespace: 'workloads' } };

let app: Application;
beforeAll(() => {
  app = new Application('workloads');
});
afterAll(() => {
  app.destroy();
});

test('pitfall 14: a StatefulSet that depends on its Service finishes, and the Service has endpoints', () => {
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  expect(output).not.toContain('Finding Pods to direct traffic to'); // what the provider says while it waits in vain
  const slices = app.kubectl('get', 'endpointslices', '--namespace', 'workloads', '--output', 'json');
  expect(at(JSON.parse(slices), 'items.0.endpoints')).toHaveLength(2);
});

test('a Service without an endpoint makes the run fail, and the message says why', () => {
  app.kubectl('delete', 'statefulset', 'database', '--namespace', 'workloads');
  const { status, output } = app.up('stuck', '--refresh');
  expect(status).not.toBe(0);
  expect(output).toContain('all was applied, but not all works');
  expect(output).toContain('Service workloads/database endpoints: got none after 4 s: 1 of 1 pods: Unschedulable');
  expect(output).not.toMatch(/^\s+at /m);
});

test('pitfall 16: a Job that failed runs again, and one that is another is made anew', () => {
  const uid = () => at(live(job), 'metadata.uid');
  expect(app.up('fails').status).not.toBe(0);
  const first = uid();
  expect(app.up('fails').status).not.toBe(0);
  expect([first, uid()]).toEqual([expect.any(String), expect.not.stringMatching(String(first))]);
  const { status, output } = app.up('succeeds');
  expect([status, output]).toEqual([0, expect.stringContaining('Job')]);
  expect(at(live(job), 'status.succeeded')).toBe(1);
});
