import { DaemonAgent, type DaemonAgentProps } from 'holdfast';
import { daemonAgentOrigins } from '../../lib/workloads/daemon-agent/origins';
import { commonProps, type FullSurface, observedProps } from '../helpers/full-surface';

const { hostUsers, ...security } = commonProps.security; // with the network of the node there are none of its own
const reason = 'it watches the node';

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<DaemonAgentProps> = {
  image: 'registry.example.com/agent:1.2.0',
  command: ['watch'],
  args: ['--all'],
  probes: {
    liveness: { command: ['alive'], periodSeconds: 12 },
    readiness: { path: '/ready', port: 9090, periodSeconds: 7 },
    startup: { command: ['started'], periodSeconds: 2 },
  },
  config: { LEVEL: 'info' },
  secrets: ['agent'],
  ...commonProps,
  security,
  metrics: observedProps.metrics,
  hostAccess: {
    hostPaths: { '/host/proc': { hostPath: '/proc', type: 'Directory', reason } },
    hostNetwork: { reason },
    hostPID: { reason },
  },
  clusterPermissions: [{ apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list'] }],
  allNodes: true,
  updateStrategy: 'RollingUpdate',
  maxUnavailable: 3,
};

export const daemonAgent: FullSurface<DaemonAgentProps> = {
  make: (stack, given) => new DaemonAgent(stack, 'agent', given),
  props,
  origins: daemonAgentOrigins,
  otherwise: /hostUsers|tcpPort|grpcPort|probes.(liveness|startup).path|probes.readiness.command/,
  environment: { namespace: 'node-agents', podSecurity: { level: 'privileged', reason } },
};
