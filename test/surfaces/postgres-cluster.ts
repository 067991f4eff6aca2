import { ExistingSecret, PostgresCluster, type PostgresClusterProps } from 'holdfast';
import { postgresClusterOrigins } from '../../lib/workloads/postgres/origins';
import type { FullSurface } from '../helpers/full-surface';

const keys = new ExistingSecret('backup-keys', ['id', 'key']);
const objectStore = {
  destinationPath: 's3://backups/shop',
  endpointURL: 'https://s3.example.com',
  credentials: { accessKeyId: keys.key('id'), secretAccessKey: keys.key('key') },
  reachedAt: { cidr: '203.0.113.0/24', port: 443 },
} as const;

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<PostgresClusterProps> = {
  image: 'ghcr.io/cloudnative-pg/postgresql:17.6',
  storage: { size: '50Gi', storageClass: { name: 'fast', reclaimPolicy: 'Retain' } },
  walStorage: { size: '10Gi', storageClass: { name: 'faster', reclaimPolicy: 'Delete' } },
  backup: { schedule: '0 2 * * *', retentionDays: 14, objectStore },
  instances: 5,
  resources: { requests: { cpu: '1', memory: '4Gi' }, limits: { cpu: '4', memory: '4Gi' } },
  parameters: { shared_buffers: '1GB' },
  database: 'shop',
  prometheusNamespace: 'monitoring',
  operatorNamespace: 'postgres-operator',
  apiServer: { cidr: '10.0.0.1/32', port: 6443 },
};

export const postgresCluster: FullSurface<PostgresClusterProps> = {
  make: (stack, given) => new PostgresCluster(stack, 'db', given),
  props,
  origins: postgresClusterOrigins,
  otherwise: /^$/,
};
