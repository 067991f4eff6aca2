import { judge } from '../../lib/policy/gate';
import { fieldsAfter, lifecycleOf, minorFor } from '../../lib/policy/kubernetes-versions';

const claim = { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim', metadata: { name: 'gpu' } };
const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { hostnameOverride: 'web' } };
const older = { apiVersion: 'resource.k8s.io/v1beta1', kind: 'ResourceClaim', metadata: { name: 'gpu' } };

function idsFor(kubernetes: string | undefined, ...manifests: Parameters<typeof judge>[0]): string[] {
  const settingsOf = () => (kubernetes ? { kubernetes } : {});
  const found = judge(manifests, undefined, { settingsOf }).map(({ rule }) => rule.id);
  return found.filter((id) => /^(api|field)-/.test(id));
}

test.each([
  ['1.33', ['api-served', 'field-too-new']],
  ['v1.33.13', ['api-served', 'field-too-new']],
  ['1.34', []],
  ['1.35', ['api-deprecated']],
  [undefined, ['api-deprecated']],
  ['1.36', ['api-deprecated']],
  ['1.38', ['api-served']],
])('for Kubernetes %s the same objects are %j', (version, ids) => {
  expect(idsFor(version, claim, pod, older)).toEqual(ids);
});

test('the version that objects are for is the newest that is tested, unless it is named', () => {
  expect([minorFor({}), minorFor({ kubernetes: '1.33' }), minorFor({ kubernetes: 'newest' })]).toEqual([35, 33, 35]);
});

test('the data are those of Kubernetes', () => {
  expect(lifecycleOf('batch/v1beta1', 'CronJob')).toEqual({
    introduced: 8,
    deprecated: 21,
    removed: 25,
    replacement: 'batch/v1',
  });
  expect(lifecycleOf('batch/v1', 'CronJob')).toBeUndefined();
  const [after33, after34] = [33, 34].map((minor) => fieldsAfter(minor, 'Container')?.inner.env?.inner['*']);
  expect(after33?.inner.valueFrom?.inner.fileKeyRef).toEqual({ inner: {}, end: 34 });
  expect(after34).toBeUndefined();
  expect(fieldsAfter(99, 'Container')).toBeUndefined();
});
