import { type Interface, workerInterfaces } from './interfaces';

/** What an agent takes besides what every workload takes. */
export const agentInterfaces: readonly Interface[] = [
  ['lib/workloads/daemon-agent/props.ts', 'DaemonAgentProps'],
  ['lib/workloads/daemon-agent/host-access.ts', 'HostAccess'],
  ['lib/workloads/daemon-agent/host-access.ts', 'HostPath'],
];

/** The same with what every workload takes; the nodes say how many pods there are. */
export const daemonAgentInterfaces = [
  ...agentInterfaces,
  ...workerInterfaces.filter(([file, name]) => name !== 'WorkerProps' && !file.includes('replicas')),
];
