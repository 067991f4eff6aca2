import { DaemonAgent, defineEnvironments, defineStack, PriorityClass } from 'holdfast';

const environments = defineEnvironments({
  production: {
    namespace: 'node-agents',
    podSecurity: { level: 'privileged', reason: 'agents read the logs and the figures of their nodes' },
  },
});

export default defineStack('node-agents', environments, (stack) => {
  const priorityClassName = new PriorityClass(stack, 'node-agents', {
    value: 1_000_000,
    description: 'One pod a node: it finds room where others can go elsewhere.',
  });
  const logs = new DaemonAgent(stack, 'log-agent', {
    image: 'registry.example.com/log-agent:3.4.0',
    probes: { liveness: { path: '/live', port: 2020 } },
    resources: 'small',
    allNodes: true,
    priorityClassName,
    hostAccess: {
      hostPaths: {
        '/var/log/pods': { hostPath: '/var/log/pods', type: 'Directory', reason: 'it sends on what pods write' },
      },
    },
    security: { rootUser: { reason: 'the kubelet keeps the logs of pods for root alone' } },
    clusterPermissions: [{ apiGroups: [''], resources: ['pods', 'namespaces'], verbs: ['get', 'list', 'watch'] }],
  });
  logs.connectsTo({ cidr: '203.0.113.2/32', port: 6443 });
  logs.connectsTo({ cidr: '203.0.113.20/32', port: 3100 });
});
