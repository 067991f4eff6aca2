import { defineEnvironments, defineStack, PersistentVolumeClaim, StorageClass, WebService } from 'holdfast';

const step = process.env.STEP ?? '';

/** A service with a disk that is made for its pod; the test makes the disk. */
export default defineStack('storage', defineEnvironments({ test: { namespace: 'storage' } }), (stack) => {
  const storageClass = new StorageClass(stack, 'holdfast-e2e-storage', {
    provisioner: 'kubernetes.io/no-provisioner',
    reclaimPolicy: 'Retain',
  });
  const disk = new PersistentVolumeClaim(stack, 'disk', {
    size: '1Gi',
    storageClass,
    backup: { waived: step === '' ? 'nothing is written in a test' : 'nothing is ever written in a test' },
  });
  new WebService(stack, 'web', {
    image: `registry.example.com/web:${step === '' ? '1.0.0' : '2.0.0'}`,
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    replicas: 1,
    volumes: { '/var/data': disk },
  });
});
