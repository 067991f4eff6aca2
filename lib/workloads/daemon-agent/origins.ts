import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { workloadOrigins } from '../origins';
import { probeOrigins } from '../pod/container-origins';

const kind = 'DaemonSet';
const pod = '/spec/template/spec';

/** Where each property of a DaemonAgent ends up. */
export const daemonAgentOrigins: readonly Origin[] = [
  ...workloadOrigins(kind),
  ...metricsOrigins,
  ...probeOrigins(kind, `${pod}/containers/0`),
  [kind, `${pod}/hostNetwork`, 'hostAccess.hostNetwork'],
  [kind, `${pod}/hostPID`, 'hostAccess.hostPID'],
  ['ClusterRole', '/rules', 'clusterPermissions', 2],
  [kind, '/spec/updateStrategy/type', 'updateStrategy'],
  [kind, '/spec/updateStrategy/rollingUpdate/maxUnavailable', 'maxUnavailable'],
];
