import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { workloadOrigins } from '../origins';
import { probeOrigins } from '../pod/container-origins';
import { replicaOrigins } from '../replicas';

/** Where each property of a Worker ends up. */
export const workerOrigins: readonly Origin[] = [
  ...workloadOrigins('Deployment'),
  ...metricsOrigins,
  ...probeOrigins('Deployment', '/spec/template/spec/containers/0'),
  ...replicaOrigins,
];
