import type { Origin } from '../../problems/origin';

const template = '/spec/template/spec';
const container = `${template}/containers/0`;

/** Where each property of a WebService ends up. */
export const webServiceOrigins: readonly Origin[] = [
  ['*', '/metadata/name', 'id'],
  ['Deployment', `${container}/name`, 'id'],
  ['Deployment', `${container}/image`, 'image'],
  ['Deployment', `${container}/imagePullPolicy`, 'imagePullPolicy'],
  ['Deployment', `${container}/ports/0/containerPort`, 'port'],
  ['Deployment', `${container}/livenessProbe/httpGet/port`, 'port'],
  ['Deployment', `${container}/readinessProbe/httpGet/port`, 'port'],
  ['Deployment', `${container}/startupProbe/httpGet/port`, 'port'],
  ['Service', '/spec/ports/0/targetPort', 'port'],
  ['NetworkPolicy', '/spec/ingress/0/ports/0/port', 'port'],
  ['Service', '/spec/ports/0/port', 'servicePort'],
  ['Deployment', `${container}/livenessProbe/httpGet/path`, 'probes.liveness.path'],
  ['Deployment', `${container}/livenessProbe`, 'probes.liveness', 1],
  ['Deployment', `${container}/readinessProbe/httpGet/path`, 'probes.readiness.path'],
  ['Deployment', `${container}/readinessProbe`, 'probes.readiness', 1],
  ['Deployment', `${container}/startupProbe/httpGet/path`, 'probes.startup.path'],
  ['Deployment', `${container}/startupProbe`, 'probes.startup', 1],
  ['Deployment', `${container}/resources`, 'resources', 2],
  ['Deployment', `${container}/env`, 'env', 1],
  ['Deployment', `${container}/envFrom`, 'secrets'],
  ['Deployment', `${container}/lifecycle/preStop/sleep/seconds`, 'preStopSleepSeconds'],
  ['Deployment', `${template}/terminationGracePeriodSeconds`, 'terminationGracePeriodSeconds'],
  ['Deployment', '/spec/replicas', 'replicas'],
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 'replicas.min'],
  ['HorizontalPodAutoscaler', '/spec/maxReplicas', 'replicas.max'],
  ['HorizontalPodAutoscaler', '/spec/metrics/0/resource/target/averageUtilization', 'replicas.cpuPercent'],
  ['PodDisruptionBudget', '/spec/minAvailable', 'minAvailable'],
  ['ConfigMap', '/data', 'config', 1],
];
