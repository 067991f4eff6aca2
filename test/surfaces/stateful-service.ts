import { StatefulService, type StatefulServiceProps } from 'holdfast';
import { statefulServiceOrigins } from '../../lib/workloads/stateful-service/origins';
import { commonProps, type FullSurface, observedProps } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<StatefulServiceProps> = {
  image: 'registry.example.com/queue:2.1.0',
  command: ['queue'],
  args: ['--cluster'],
  port: 4222,
  probes: {
    liveness: { path: '/live', initialDelaySeconds: 11, periodSeconds: 12, timeoutSeconds: 4, failureThreshold: 5 },
    readiness: { path: '/ready', initialDelaySeconds: 6, periodSeconds: 7, timeoutSeconds: 5, failureThreshold: 6 },
    startup: { path: '/started', initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 1, failureThreshold: 60 },
  },
  storage: {
    data: {
      path: '/var/lib/queue',
      size: '20Gi',
      storageClass: { name: 'fast', reclaimPolicy: 'Retain' },
      accessMode: 'ReadWriteOncePod',
    },
  },
  backup: {
    schedule: '30 2 * * *',
    retentionDays: 14,
    method: 'snapshot',
    storageLocation: 'elsewhere',
    veleroNamespace: 'backups',
  },
  replication: { by: 'application', reason: 'each stream is kept by three servers' },
  servicePort: 4000,
  peerPorts: [6222],
  replicas: 3,
  minAvailable: 1,
  podManagementPolicy: 'Parallel',
  partition: 2,
  minReadySeconds: 21,
  persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
  preStopSleepSeconds: 9,
  config: { LEVEL: 'info' },
  secrets: ['queue'],
  ...commonProps,
  ...observedProps,
};

export const statefulService: FullSurface<StatefulServiceProps> = {
  make: (stack, given) => new StatefulService(stack, 'queue', given),
  props,
  origins: statefulServiceOrigins,
  otherwise: /tcpPort|grpcPort|probes.*command/,
};
