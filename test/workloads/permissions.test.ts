import { ApiObject } from 'cdk8s';
import { type Permission, ScheduledJob, WebService } from 'holdfast';
import { at, leastProps, produceOne } from '../helpers/manifests';

const leader: Permission = {
  apiGroups: ['coordination.k8s.io'],
  resources: ['leases'],
  verbs: ['get', 'update'],
  resourceNames: ['web-leader'],
};
const produced = (permissions?: readonly Permission[]) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...(permissions && { permissions }) }));
const byKind = ({ objects }: ReturnType<typeof produced>) =>
  Object.fromEntries(objects.map((made) => [made.manifest.kind, made]));

test('without permissions there is no role, and no pod has a token', () => {
  for (const { objects } of [produced(), produced([])]) {
    const kinds = objects.map(({ manifest }) => manifest.kind);
    expect(kinds.filter((kind) => kind.startsWith('Role'))).toEqual([]);
    const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
    expect(at(deployment, 'spec.template.spec.automountServiceAccountToken')).toBe(false);
  }
});

test('with permissions the account has a role of its own, and the pods have a token', () => {
  const result = produced([leader]);
  expect(result.problems).toEqual([]);
  const { Role, RoleBinding, Deployment, ServiceAccount } = byKind(result);
  expect(Role?.manifest).toMatchObject({ metadata: { name: 'web', namespace: 'production' }, rules: [leader] });
  expect(RoleBinding?.manifest).toMatchObject({
    roleRef: { kind: 'Role', name: 'web' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'production' }],
  });
  expect(at(Deployment?.manifest, 'spec.template.spec.automountServiceAccountToken')).toBe(true);
  expect(ServiceAccount?.manifest).toMatchObject({ automountServiceAccountToken: false });
});

test('what may be done is said before the pods that do it are made', () => {
  const { objects } = produced([leader]);
  const kinds = objects.map(({ manifest }) => manifest.kind);
  const order = ['ServiceAccount', 'Role', 'RoleBinding', 'Deployment'].map((kind) => kinds.indexOf(kind));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('a job asks the API server like any other workload', () => {
  const { objects } = produceOne((stack) => {
    new ScheduledJob(stack, 'job', { image: leastProps.image, schedule: '@daily', permissions: [leader] });
  });
  const job = objects.find(({ manifest }) => manifest.kind === 'CronJob')?.manifest;
  expect(at(job, 'spec.jobTemplate.spec.template.spec.automountServiceAccountToken')).toBe(true);
  expect(objects.map(({ manifest }) => manifest.kind)).toContain('RoleBinding');
});

test.each<[object, string]>([
  [{ ...leader, resources: ['*'] }, 'permissions[0].resources: "*"'],
  [{ ...leader, apiGroups: ['*'] }, 'permissions[0].apiGroups: "*"'],
  [{ ...leader, verbs: ['*'] }, 'permissions[0].verbs[0]: "*" (string)'],
  [{ ...leader, verbs: ['impersonate'] }, 'permissions[0].verbs[0]: "impersonate" (string)'],
  [{ ...leader, verbs: [] }, 'permissions[0].verbs: [] (object)'],
  [{ ...leader, resources: ['pods/exec'] }, 'permissions[0].resources: "pods/exec"'],
  [
    { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list'] },
    'permissions[0].resources: "secrets" without resourceNames',
  ],
  [
    { apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] },
    'permissions[0].resources: "serviceaccounts/token"',
  ],
])('%j is one mistake, told of the property that was given', (permission, problem) => {
  const { problems } = produced([permission as Permission]);
  expect(problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([problem]);
});

test('a Secret that is named may be read', () => {
  const named: Permission = { apiGroups: [''], resources: ['secrets'], verbs: ['get'], resourceNames: ['tls'] };
  expect(produced([named]).problems).toEqual([]);
});

test('a binding comes after the role of the cluster that it gives, whatever its own namespace', () => {
  const { objects } = produceOne((stack) => {
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'z' };
    const apiVersion = 'rbac.authorization.k8s.io/v1';
    new ApiObject(stack, 'role', { apiVersion, kind: 'ClusterRole', metadata: { name: 'z' }, rules: [] } as never);
    for (const kind of ['ClusterRoleBinding', 'RoleBinding']) {
      new ApiObject(stack, kind, { apiVersion, kind, metadata: { name: 'a' }, roleRef } as never);
    }
  });
  const bindings = objects.filter(({ manifest }) => manifest.kind.endsWith('RoleBinding'));
  expect(bindings).toHaveLength(2);
  for (const { needs } of bindings) expect(needs.map(({ manifest }) => manifest.kind)).toContain('ClusterRole');
});
