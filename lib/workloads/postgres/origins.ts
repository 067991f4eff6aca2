import type { Origin } from '../../problems/origin';

/** Where each property of a PostgresCluster ends up. */
export const postgresClusterOrigins: readonly Origin[] = [
  ['*', '/metadata/name', 'id'],
  ['Cluster', '/spec/imageName', 'image'],
  ['Cluster', '/spec/storage', 'storage', 1],
  ['Cluster', '/spec/walStorage', 'walStorage', 1],
  ['Cluster', '/spec/instances', 'instances'],
  ['Cluster', '/spec/resources', 'resources', 2],
  ['Cluster', '/spec/postgresql/parameters', 'parameters', 1],
  ['Cluster', '/spec/bootstrap/initdb/database', 'database'],
  ['ScheduledBackup', '/spec/schedule', 'backup.schedule'],
  ['ObjectStore', '/spec/retentionPolicy', 'backup.retentionDays'],
  ['ObjectStore', '/spec/configuration/destinationPath', 'backup.objectStore.destinationPath'],
  ['ObjectStore', '/spec/configuration/endpointURL', 'backup.objectStore.endpointURL'],
  ['ObjectStore', '/spec/configuration/s3Credentials', 'backup.objectStore.credentials', 1],
  ['PodMonitor', '/spec', 'prometheusNamespace'],
];
