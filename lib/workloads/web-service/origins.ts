import type { Origin } from '../../problems/origin';
import { servingOrigins, workloadOrigins } from '../origins';

/** Where each property of a WebService ends up. */
export const webServiceOrigins: readonly Origin[] = [
  ...workloadOrigins('Deployment'),
  ...servingOrigins('Deployment'),
  ['Deployment', '/spec/replicas', 'replicas'],
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 'replicas.min'],
  ['HorizontalPodAutoscaler', '/spec/maxReplicas', 'replicas.max'],
  ['HorizontalPodAutoscaler', '/spec/metrics/0/resource/target/averageUtilization', 'replicas.cpuPercent'],
  ['PodDisruptionBudget', '/spec/minAvailable', 'minAvailable'],
];
