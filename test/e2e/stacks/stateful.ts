import { defineEnvironments, defineStack, StatefulService } from 'holdfast';

const step = process.env.STEP ?? '';

/** A service that keeps data; the test makes the disks. */
export default defineStack('stateful', defineEnvironments({ test: { namespace: 'stateful' } }), (stack) => {
  new StatefulService(stack, 'queue', {
    image: step === 'updated' ? 'registry.example.com/queue:2.0.0' : 'registry.example.com/queue:1.0.0',
    port: 4222,
    peerPorts: [6222],
    probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
    replicas: 2,
    partition: step === 'updated' ? 1 : 0,
    minReadySeconds: 1,
    storage: {
      data: {
        path: '/var/lib/queue',
        size: step === 'larger' ? '2Gi' : '1Gi',
        storageClass: { name: 'holdfast-e2e', reclaimPolicy: 'Retain' },
      },
    },
    replication: { by: 'nothing', reason: 'nothing is written in a test' },
    backup: { waived: 'nothing is written in a test' },
  });
});
