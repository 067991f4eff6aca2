import {
  defineEnvironments,
  defineStack,
  PersistentVolumeClaim,
  StorageClass,
  VolumeSnapshot,
  WebService,
} from 'holdfast';

export default defineStack('documents', defineEnvironments({ production: {} }), (stack) => {
  const shared = new StorageClass(stack, 'shared-retain', {
    provisioner: 'efs.csi.aws.com',
    reclaimPolicy: 'Retain',
    parameters: { provisioningMode: 'efs-ap', fileSystemId: 'fs-0123456789abcdef0', directoryPerms: '770' },
  });
  const uploads = new PersistentVolumeClaim(stack, 'uploads', {
    size: '100Gi',
    storageClass: shared,
    accessMode: 'ReadWriteMany',
    backup: { schedule: '30 1 * * *', retentionDays: 90, method: 'file-system' },
  });
  const index = new PersistentVolumeClaim(stack, 'search-index', {
    size: '20Gi',
    storageClass: { name: 'gp3', reclaimPolicy: 'Delete' },
    backup: { waived: 'made again from the uploads within the hour' },
  });
  new VolumeSnapshot(stack, 'search-index-before-v2', { claim: index });
  const probes = { liveness: '/live', readiness: '/ready' };
  new WebService(stack, 'documents', {
    image: 'registry.example.com/documents:2.4.0',
    port: 3000,
    probes,
    replicas: { min: 2, max: 6 },
    volumes: { '/var/uploads': uploads },
  });
  new WebService(stack, 'search', {
    image: 'registry.example.com/search:1.3.0',
    port: 9200,
    probes,
    replicas: 1,
    volumes: { '/var/index': index },
  });
});
