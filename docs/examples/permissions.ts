import { defineEnvironments, defineStack, heartbeat, Waiver, Worker } from 'holdfast';

export default defineStack('scheduler', defineEnvironments({ production: {} }), (stack) => {
  const scheduler = new Worker(stack, 'scheduler', {
    image: 'registry.example.com/scheduler:1.8.0',
    probes: { liveness: heartbeat('/tmp/heartbeat', 60) },
    permissions: [
      { apiGroups: ['batch'], resources: ['jobs'], verbs: ['get', 'list', 'watch', 'create'] },
      { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['create'] },
      {
        apiGroups: ['coordination.k8s.io'],
        resources: ['leases'],
        verbs: ['get', 'update'],
        resourceNames: ['scheduler'],
      },
    ],
  });
  Waiver.of('rbac-workloads', {
    reason: 'it begins the runs that people ask for, in a namespace with nothing else in it',
    owner: 'platform-team',
    expires: '2099-06-30',
  }).applyTo(scheduler);
  scheduler.connectsTo({ cidr: '203.0.113.2/32', port: 6443 });
});
