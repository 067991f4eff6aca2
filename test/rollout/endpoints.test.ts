import { endpointProblems } from '../../lib/rollout/endpoints';
import { closeServers, listen, useContexts } from '../helpers/api-server';

afterEach(closeServers);

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: { app: 'web' } },
};
const slicesPath = '/apis/discovery.k8s.io/v1/namespaces/shop/endpointslices';
const podsPath = '/api/v1/namespaces/shop/pods';
const list = (items: readonly unknown[]) => ({ status: 200, body: { items } });
const slice = (ready?: boolean) => ({ endpoints: [{ addresses: ['10.0.0.1'], conditions: { ready } }] });
const waiting = (reason: string, message?: string) => ({
  status: { containerStatuses: [{ name: 'web', state: { waiting: { reason, message } } }] },
});

async function problemsWith(answers: Parameters<typeof listen>[0], deadlineSeconds = 0) {
  useContexts({ kind: await listen(answers) });
  return endpointProblems('kind', [{ manifest: service, deadlineSeconds }]);
}

test.each([true, undefined])('a Service with an endpoint whose readiness is %s is no problem', async (ready) => {
  expect(await problemsWith({ [slicesPath]: list([{ endpoints: null }, slice(ready)]) })).toEqual([]);
});

test('an endpoint that comes late is waited for', async () => {
  let asked = 0;
  const answer = () => list(++asked < 2 ? [slice(false)] : [slice(true)]);
  expect(await problemsWith({ [slicesPath]: answer }, 30)).toEqual([]);
  expect(asked).toBe(2);
});

test('nobody waits any more once the run is over', async () => {
  useContexts({ kind: await listen({ [slicesPath]: list([]) }) });
  const over = new AbortController();
  const problems = endpointProblems('kind', [{ manifest: service, deadlineSeconds: 3600 }], over.signal);
  setTimeout(() => over.abort(), 20);
  expect(await problems).toEqual([]);
});

test('a Service without an endpoint is told with why its pods are not ready', async () => {
  const pods = [
    waiting('ImagePullBackOff', 'no such image'),
    waiting('ImagePullBackOff', 'no such image'),
    { status: { conditions: [{ status: 'False', reason: 'Unschedulable', message: '0/3 nodes' }] } },
    { status: { phase: 'Pending' } },
  ];
  expect(await problemsWith({ [slicesPath]: list([]), [podsPath]: list(pods) })).toMatchObject([
    {
      severity: 'error',
      place: 'Service shop/web',
      property: 'endpoints',
      got:
        'none after 0 s: 2 of 4 pods: ImagePullBackOff, no such image; 1 of 4 pods: Unschedulable, 0/3 nodes; ' +
        '1 of 4 pods: phase Pending',
      fix: 'see kubectl --context kind --namespace shop describe pods --selector app=web',
    },
  ]);
});

test('a Service that selects no pod is told as such, and so is an API server that refuses to list them', async () => {
  const none = await problemsWith({ [slicesPath]: list([]), [podsPath]: list([]) });
  expect(none[0]?.got).toBe('none after 0 s: no pod has the labels app=web');
  const refused = await problemsWith({ [podsPath]: { status: 403, body: {} } });
  expect(refused[0]?.got).toBe('none after 0 s: the pods cannot be listed (403)');
});
