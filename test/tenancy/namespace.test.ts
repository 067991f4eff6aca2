import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, type Quota, type Stack, WebService } from 'holdfast';
import { defaults } from '../../lib/defaults';
import { leastProps, manifestsOf, produceOne } from '../helpers/manifests';

const environments = defineEnvironments({ production: { namespace: 'shop' } });
const object = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'unwrapped' },
};
const build = (stack: Stack) => void new ApiObject(stack, 'raw', object);

test('in a namespace that a stack makes, pods that nobody wrapped have no connections', () => {
  const policies = manifestsOf(defineStack('shop', environments, build), 'production').filter(
    ({ kind }) => kind === 'NetworkPolicy',
  );
  expect(policies).toMatchObject([
    {
      metadata: { name: 'default-deny-all', namespace: 'shop' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    },
  ]);
  expect(Object.keys(policies[0]?.spec as object)).toEqual(['podSelector', 'policyTypes']);
});

test('a stack that makes no namespace leaves its policy to the one that does', () => {
  const definition = defineStack('shop', environments, build, { createNamespace: false });
  expect(manifestsOf(definition, 'production').map(({ kind }) => kind)).toEqual(['ConfigMap']);
});

const quota: Quota = { pods: 20, requests: { cpu: '10', memory: '20Gi' }, limits: { cpu: '20' }, storage: '1Ti' };

test('a quota is kept by the namespace, and what nobody wrapped gets amounts that it can be counted by', () => {
  const { objects, problems } = produceOne(build, { quota });
  expect(problems).toEqual([]);
  expect(objects.map(({ manifest }) => manifest)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'ResourceQuota',
        spec: {
          hard: {
            pods: '20',
            'requests.cpu': '10',
            'requests.memory': '20Gi',
            'limits.cpu': '20',
            'requests.storage': '1Ti',
          },
        },
      }),
      expect.objectContaining({
        kind: 'LimitRange',
        spec: {
          limits: [
            { type: 'Container', default: defaults.resources.limits, defaultRequest: defaults.resources.requests },
          ],
        },
      }),
    ]),
  );
});

test('a quota that counts neither requests nor limits needs no amounts', () => {
  const kinds = produceOne(build, { quota: { pods: 20 } }).objects.map(({ manifest }) => manifest.kind);
  expect(kinds).toContain('ResourceQuota');
  expect(kinds).not.toContain('LimitRange');
});

test('a quota without room for what runs when it is scaled up and replaced is told at its line', () => {
  const replicas = { min: 3, max: 16 };
  const { problems } = produceOne((stack) => new WebService(stack, 'web', { ...leastProps, replicas }), { quota });
  expect(problems).toMatchObject([]);
  const small = { ...quota, pods: 19 };
  expect(
    produceOne((stack) => new WebService(stack, 'web', { ...leastProps, replicas }), { quota: small }).problems,
  ).toMatchObject([{ id: 'quota-below-surge', severity: 'error', property: 'quota.pods', allowed: 'at least 20' }]);
});

test.each([
  [{ pods: 0 }, 'production.quota.pods'],
  [{ requests: { cpu: 4 } }, 'production.quota.requests.cpu'],
  [{ cpu: '4' }, 'production.quota.cpu'],
])('the quota %j is refused', (wrong, property) => {
  expect(defineEnvironments({ production: { quota: wrong as Quota } }).production.faults).toMatchObject([
    { property: property.replace('production.', '') },
  ]);
});

test('a namespace says what becomes of objects that break a rule where that was said, and else nothing', () => {
  const gated = defineEnvironments({ production: { gate: 'deny' }, staging: {} });
  const labelOf = (environment: string) =>
    manifestsOf(defineStack('shop', gated, build), environment).find(({ kind }) => kind === 'Namespace')?.metadata
      .labels?.['holdfast/gate'];
  expect([labelOf('production'), labelOf('staging')]).toEqual(['deny', undefined]);
});
