import { DaemonAgent, type DaemonAgentProps, type EnvironmentProps } from 'holdfast';
import { agentInterfaces } from '../../scripts/docs/agents';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { testFullSurface } from '../helpers/full-surface';
import { at, produceOne } from '../helpers/manifests';
import { daemonAgent } from '../surfaces/daemon-agent';

testFullSurface(daemonAgent);

const least: DaemonAgentProps = {
  image: 'registry.example.com/agent:1.2.0',
  probes: { liveness: { command: ['alive'] } },
};
const reason = 'it watches the node';
const open: EnvironmentProps = { namespace: 'agents', podSecurity: { level: 'privileged', reason } };
const produced = (props: object = {}, environment: EnvironmentProps = {}) =>
  produceOne((stack) => new DaemonAgent(stack, 'agent', { ...least, ...props }), environment);
const rendered = (props: object = {}, environment: EnvironmentProps = {}) => {
  const { objects, problems } = produced(props, environment);
  if (problems.length > 0) throw new Error(problems.map(({ got }) => got).join());
  return Object.fromEntries(objects.map(({ manifest }) => [manifest.kind, manifest]));
};
const podOf = (props: object = {}, environment: EnvironmentProps = {}) =>
  at(rendered(props, environment).DaemonSet, 'spec.template.spec');

test('an agent is a DaemonSet that sees nothing of its node and passes the profile restricted', () => {
  expect(Object.keys(rendered()).sort()).toEqual(['DaemonSet', 'Namespace', 'NetworkPolicy', 'ServiceAccount']);
  const pod = podOf();
  for (const field of ['hostNetwork', 'hostPID', 'tolerations', 'affinity', 'topologySpreadConstraints']) {
    expect(pod).not.toHaveProperty(field);
  }
  expect(pod).not.toHaveProperty('priorityClassName');
});

test('a tenth of the nodes is replaced at a time, or each when somebody deletes its pod', () => {
  const strategy = (props: object) => at(rendered(props).DaemonSet, 'spec.updateStrategy');
  expect(strategy({})).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } });
  expect(strategy({ maxUnavailable: 2 })).toMatchObject({ rollingUpdate: { maxUnavailable: 2 } });
  expect(strategy({ updateStrategy: 'OnDelete' })).toEqual({ type: 'OnDelete' });
});

test('on all nodes it goes whatever their taints, those that were named included', () => {
  expect(at(podOf({ allNodes: true, tolerations: [{ key: 'gpu' }] }), 'tolerations')).toEqual([
    { key: 'gpu', operator: 'Exists' },
    { operator: 'Exists' },
  ]);
});

test('paths of the node are read-only, with all that is mounted in them, and each has its reason', () => {
  const hostPaths = {
    '/host/proc': { hostPath: '/proc', reason: 'it counts processes' },
    '/host/log': { hostPath: '/var/log', type: 'Directory', reason: 'it sends logs on' },
  };
  const { DaemonSet } = rendered({ hostAccess: { hostPaths } }, open);
  expect(at(DaemonSet, 'spec.template.spec.volumes')).toEqual([
    { name: 'host', hostPath: { path: '/proc' } },
    { name: 'host-1', hostPath: { path: '/var/log', type: 'Directory' } },
    expect.objectContaining({ name: 'tmp' }),
  ]);
  const readOnly = { readOnly: true, recursiveReadOnly: 'IfPossible' };
  expect(at(DaemonSet, 'spec.template.spec.containers.0.volumeMounts')).toEqual([
    { name: 'host', mountPath: '/host/proc', ...readOnly },
    { name: 'host-1', mountPath: '/host/log', ...readOnly },
    { name: 'tmp', mountPath: '/tmp' },
  ]);
  expect(DaemonSet?.metadata.annotations).toEqual({
    'holdfast/host-path': '/host/proc: it counts processes; /host/log: it sends logs on',
  });
});

test('with the network of the node it still asks the DNS of the cluster', () => {
  const { DaemonSet } = rendered({ hostAccess: { hostNetwork: { reason }, hostPID: { reason: 'it traces' } } }, open);
  expect(at(DaemonSet, 'spec.template.spec')).toMatchObject({
    hostNetwork: true,
    hostPID: true,
    dnsPolicy: 'ClusterFirstWithHostNet',
  });
  expect(DaemonSet?.metadata.annotations).toEqual({
    'holdfast/host-network': reason,
    'holdfast/host-pid': 'it traces',
  });
});

test('what it may do in the cluster is a ClusterRole named after its namespace too, and gives its pods a token', () => {
  const clusterPermissions = [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }];
  const { ClusterRole, ClusterRoleBinding, DaemonSet } = rendered({ clusterPermissions });
  expect(ClusterRole).toMatchObject({ metadata: { name: 'production:agent' }, rules: clusterPermissions });
  expect(ClusterRoleBinding).toMatchObject({
    roleRef: { kind: 'ClusterRole', name: 'production:agent' },
    subjects: [{ kind: 'ServiceAccount', name: 'agent', namespace: 'production' }],
  });
  expect(at(DaemonSet, 'spec.template.spec.automountServiceAccountToken')).toBe(true);
  expect(at(rendered().DaemonSet, 'spec.template.spec.automountServiceAccountToken')).toBe(false);
});

const hostPath = { hostPath: '/proc', reason };

test.each<[object, EnvironmentProps, string]>([
  [
    { hostAccess: { hostNetwork: { reason } } },
    {},
    'hostAccess.hostNetwork: hostNetwork true, where the namespace enforces restricted',
  ],
  [
    { hostAccess: { hostPID: { reason } } },
    {},
    'hostAccess.hostPID: hostPID true, where the namespace enforces restricted',
  ],
  [
    { hostAccess: { hostPaths: { '/host/proc': hostPath } } },
    { podSecurity: { level: 'baseline', reason } },
    'hostAccess.hostPaths["/host/proc"]: hostPath {"path":"/proc"}, where the namespace enforces baseline',
  ],
  [{ hostAccess: { hostNetwork: true } }, open, 'hostAccess.hostNetwork: true (boolean)'],
  [
    { hostAccess: { hostPaths: { '/host': { hostPath: '/' } } } },
    open,
    'hostAccess.hostPaths["/host"].reason: nothing',
  ],
  [
    { hostAccess: { hostPaths: { '/host': { hostPath: '/var/../etc', reason } } } },
    open,
    'hostAccess.hostPaths["/host"].hostPath: "/var/../etc" (string)',
  ],
  [{ hostAccess: { hostPaths: { '/etc': hostPath } } }, open, 'hostAccess.hostPaths["/etc"]: "/etc"'],
  [
    { hostAccess: { hostNetwork: { reason } }, security: { hostUsers: false } },
    open,
    'security.hostUsers: false, with hostNetwork',
  ],
  [{ maxUnavailable: 0 }, {}, 'maxUnavailable: 0 (number)'],
  [{ maxUnavailable: '0%' }, {}, 'maxUnavailable: "0%" (string)'],
  [
    { clusterPermissions: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }] },
    {},
    'clusterPermissions[0].resources: "secrets" without resourceNames',
  ],
  [{ replicas: 2 }, {}, 'replicas: a property of that name'],
])('%j is one mistake, told of the property that was given', (props, environment, problem) => {
  expect(produced(props, environment).problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([problem]);
});

const agent = (path: string) => at(rendered().DaemonSet, `spec.${path}`);
const noted = podOf({ hostAccess: { hostPaths: { '/host/proc': hostPath } } }, open);

/** What each default is in rendered output, in the words of its documentation. */
testDocumentedDefaults(agentInterfaces, {
  'DaemonAgentProps.hostAccess': agent('template.spec.hostNetwork') === undefined ? '- nothing' : 'something',
  'DaemonAgentProps.clusterPermissions':
    agent('template.spec.automountServiceAccountToken') === false ? '- nothing' : 'something',
  'DaemonAgentProps.allNodes': String(agent('template.spec.tolerations') !== undefined),
  'DaemonAgentProps.updateStrategy': `'${agent('updateStrategy.type')}'`,
  'DaemonAgentProps.maxUnavailable': `'${agent('updateStrategy.rollingUpdate.maxUnavailable')}'`,
  'HostAccess.hostPaths': agent('template.spec.volumes.1') === undefined ? '- none' : 'some',
  'HostAccess.hostNetwork':
    agent('template.spec.hostNetwork') === undefined ? '- a network of their own' : 'that of the node',
  'HostAccess.hostPID': agent('template.spec.hostPID') === undefined ? '- their own processes alone' : 'all',
  'HostPath.type': at(noted, 'volumes.0.hostPath.type') === undefined ? '- anything, also nothing' : 'something',
});
