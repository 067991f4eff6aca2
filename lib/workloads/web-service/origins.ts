import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { servingOrigins, workloadOrigins } from '../origins';
import { replicaOrigins } from '../replicas';

/** Where each property of a WebService ends up. */
export const webServiceOrigins: readonly Origin[] = [
  ...workloadOrigins('Deployment'),
  ...metricsOrigins,
  ...servingOrigins('Deployment'),
  ...replicaOrigins,
];
