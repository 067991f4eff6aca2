import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { probeOrigins, workloadOrigins } from '../origins';
import { replicaOrigins } from '../replicas';

/** Where each property of a Worker ends up. */
export const workerOrigins: readonly Origin[] = [
  ...workloadOrigins('Deployment'),
  ...metricsOrigins,
  ...probeOrigins('Deployment'),
  ...replicaOrigins,
];
