import { metricsOrigins } from '../../observability/metrics';
import type { Origin } from '../../problems/origin';
import { exposureOrigins } from '../exposure/exposure';
import { servingOrigins, workloadOrigins } from '../origins';
import { replicaOrigins } from '../replicas';

/** Where each property of a WebService ends up. */
export const webServiceOrigins: readonly Origin[] = [
  ...workloadOrigins('Deployment'),
  ...metricsOrigins,
  ...servingOrigins('Deployment'),
  ...replicaOrigins,
  ...exposureOrigins,
  ['Service', '/spec/ports/0/appProtocol', 'appProtocol'],
  ['Service', '/spec/sessionAffinity', 'sessionAffinity'],
];
