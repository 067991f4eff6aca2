import {
  type ContainerSecurity,
  defineEnvironments,
  defineStack,
  type EnvironmentProps,
  type Environments,
  WebService,
} from 'holdfast';
import { violationsOf } from '../../../lib/policy/pod-security';
import { produce } from '../../../lib/program/produce';
import { at, leastProps, produceOne, webService } from '../../helpers/manifests';

const reason = 'the vendor builds it so';

/** A service with steps down, in an environment of its own. */
function produceIn(environment: EnvironmentProps, security: ContainerSecurity) {
  const environments = defineEnvironments({ production: environment });
  const build = (stack: ConstructorParameters<typeof WebService>[0]) => {
    new WebService(stack, 'web', { ...leastProps, security });
  };
  return produce(defineStack('shop', environments, build), 'production');
}
const problemsOf = (security: object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, security } as never)).problems.map(
    ({ property, got }) => `${property}: ${got}`,
  );

test('without a step down nothing is annotated, and nothing leaves the profile restricted', () => {
  const { Deployment } = webService();
  expect(Deployment?.metadata).not.toHaveProperty('annotations');
  expect(Deployment && violationsOf(Deployment)).toEqual([]);
});

test('the profile of AppArmor is not named by default: a node without AppArmor would refuse the pod', () => {
  expect(at(webService().Deployment, 'spec.template.spec.securityContext')).not.toHaveProperty('appArmorProfile');
});

test('a user of its own is its group as well', () => {
  const context = (security: ContainerSecurity) =>
    at(webService({ security }).Deployment, 'spec.template.spec.containers.0.securityContext');
  expect(context({ runAsUser: 10_001 })).toMatchObject({ runAsUser: 10_001, runAsGroup: 10_001 });
  expect(context({ runAsUser: 10_001, runAsGroup: 20_000 })).toMatchObject({ runAsUser: 10_001, runAsGroup: 20_000 });
  expect(context({})).not.toHaveProperty('runAsUser');
});

test.each<[ContainerSecurity, object, string]>([
  [{ writableRootFilesystem: { reason } }, { readOnlyRootFilesystem: false }, 'holdfast/writable-root-filesystem'],
  [
    { capabilities: { add: ['NET_BIND_SERVICE'], reason } },
    { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } },
    'holdfast/capabilities',
  ],
])('%j stays within restricted, and its reason is on the object, not on the pods', (security, context, key) => {
  const { Deployment } = webService({ security });
  expect(at(Deployment, 'spec.template.spec.containers.0.securityContext')).toMatchObject(context);
  expect(Deployment?.metadata.annotations).toEqual({ [key]: reason });
  expect(at(Deployment, 'spec.template.metadata')).not.toHaveProperty('annotations');
});

test.each<[ContainerSecurity, string, 'baseline' | 'privileged', object]>([
  [{ rootUser: { reason } }, 'security.rootUser', 'baseline', { runAsNonRoot: false, runAsUser: 0, runAsGroup: 0 }],
  [
    { privilegeEscalation: { reason } },
    'security.privilegeEscalation',
    'baseline',
    { allowPrivilegeEscalation: true, readOnlyRootFilesystem: true },
  ],
  [{ capabilities: { add: ['CHOWN'], reason } }, 'security.capabilities.add', 'baseline', {}],
  [{ capabilities: { add: ['NET_BIND_SERVICE', 'SYS_ADMIN'], reason } }, 'security.capabilities.add', 'privileged', {}],
])('%j leaves restricted: an error of %s, unless the namespace is %s', (security, property, level, context) => {
  const { problems } = produceIn({}, security);
  expect(problems).toMatchObject([
    { id: 'pod-security', severity: 'error', property, fix: expect.stringContaining(`level: '${level}'`) },
  ]);
  const allowed = produceIn({ podSecurity: { level, reason: 'a vendor of old' } }, security);
  expect(allowed.problems).toEqual([]);
  const [namespace, deployment] = ['Namespace', 'Deployment'].map(
    (wanted) => allowed.objects.find(({ manifest }) => manifest.kind === wanted)?.manifest,
  );
  expect(namespace?.metadata).toMatchObject({
    labels: {
      'pod-security.kubernetes.io/enforce': level,
      'pod-security.kubernetes.io/warn': level,
      'pod-security.kubernetes.io/audit': 'restricted',
    },
    annotations: { 'holdfast/pod-security': 'a vendor of old' },
  });
  expect(Object.values(deployment?.metadata.annotations ?? {})).toEqual([reason]);
  expect(at(deployment, 'spec.template.spec.containers.0.securityContext')).toMatchObject(context);
});

test('what baseline forbids is an error in a namespace that enforces it', () => {
  const security = { capabilities: { add: ['NET_ADMIN'], reason } } as const;
  const { problems } = produceIn({ podSecurity: { level: 'baseline', reason } }, security);
  expect(problems).toMatchObject([{ id: 'pod-security', fix: expect.stringContaining("level: 'privileged'") }]);
});

test.each<[object, string]>([
  [{ runAsUser: 0 }, 'security.runAsUser: 0 (number)'],
  [{ fsGroup: 1.5 }, 'security.fsGroup: 1.5 (number)'],
  [{ rootUser: true }, 'security.rootUser: true (boolean)'],
  [{ writableRootFilesystem: { reason: ' ' } }, 'security.writableRootFilesystem.reason: " " (string)'],
  [{ writableRootFilesystem: {} }, 'security.writableRootFilesystem.reason: nothing'],
  [{ capabilities: { add: [], reason } }, 'security.capabilities.add: [] (object)'],
  [{ capabilities: { add: ['CAP_CHOWN'], reason } }, 'security.capabilities.add[0]: "CAP_CHOWN" (string)'],
  [{ privileged: true }, 'security.privileged: a property of that name'],
])('%j is one mistake, told of the property that was given', (security, problem) => {
  expect(problemsOf(security)).toEqual([problem]);
});

test('root and somebody else is one user too many', () => {
  const { problems } = produceIn(
    { podSecurity: { level: 'baseline', reason } },
    { rootUser: { reason }, runAsUser: 10_001 },
  );
  expect(problems).toMatchObject([{ property: 'security.runAsUser', got: '10001, with rootUser' }]);
});

test.each<[object, string]>([
  [{ level: 'baseline', reason: '' }, 'podSecurity.reason'],
  [{ level: 'restricted', reason }, 'podSecurity.level'],
])('%j is no step down of a namespace', (podSecurity, property) => {
  const { production } = defineEnvironments({ production: { podSecurity } } as never) as Environments;
  expect(production?.faults).toMatchObject([{ severity: 'error', property }]);
});
