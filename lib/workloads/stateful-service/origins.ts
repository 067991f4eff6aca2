import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { backupOrigins } from '../../storage/backup';
import { servingOrigins, workloadOrigins } from '../origins';

const kind = 'StatefulSet';
const container = '/spec/template/spec/containers/0';

/** Where each property of a StatefulService ends up. */
export const statefulServiceOrigins: readonly Origin[] = [
  ...workloadOrigins(kind),
  ...metricsOrigins,
  ...servingOrigins(kind),
  [kind, `${container}/ports`, 'peerPorts'],
  [kind, '/spec/volumeClaimTemplates', 'storage', 1],
  [kind, '/spec/replicas', 'replicas'],
  [kind, '/spec/podManagementPolicy', 'podManagementPolicy'],
  [kind, '/spec/minReadySeconds', 'minReadySeconds'],
  [kind, '/spec/updateStrategy/rollingUpdate/partition', 'partition'],
  [kind, '/spec/persistentVolumeClaimRetentionPolicy', 'persistentVolumeClaimRetentionPolicy', 1],
  ...backupOrigins,
  ['PodDisruptionBudget', '/spec/minAvailable', 'minAvailable'],
];

/** The port of the Service, where nobody gave it one of its own. */
export const samePort: Origin = ['Service', '/spec/ports/0/port', 'port'];
