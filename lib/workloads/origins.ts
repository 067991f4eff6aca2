import { posix } from 'node:path';
import type { Origin } from '../problems/origin';
import { permissionOrigins } from './permissions';
import { containerOrigins, probeOrigins } from './pod/container-origins';
import { schedulingOrigins } from './pod/scheduling';
import { securityOrigins } from './pod/security-shape';
import { volumeOrigins } from './pod/volumes';

/** Where what every workload takes ends up: in the pods of `kind`, whose template is at a pointer. */
export function workloadOrigins(kind: string, template = '/spec/template'): Origin[] {
  const pod = `${template}/spec`;
  const container = `${pod}/containers/0`;
  return [
    ['*', '/metadata/name', 'id'],
    [kind, `${container}/name`, 'id'],
    ...containerOrigins(kind, container),
    [kind, `${pod}/terminationGracePeriodSeconds`, 'terminationGracePeriodSeconds'],
    ...permissionOrigins,
    ...schedulingOrigins(kind, pod),
    ...securityOrigins(kind, pod),
    ...volumeOrigins(kind, pod),
    ['ConfigMap', '/data', 'config', 1],
  ];
}

/** The pods of a table of origins, which their image tells: their kind, and the pointers to their spec and container. */
export function podPlace(origins: readonly Origin[]): [kind: string, pod: string, container: string] {
  const [kind, image] = origins.find(([, , property]) => property === 'image') as Origin;
  const container = posix.dirname(image);
  return [kind, posix.join(container, '../..'), container];
}

/** Where the port of a workload ends up, its probes included. */
export function servingOrigins(kind: string, template = '/spec/template'): Origin[] {
  const container = `${template}/spec/containers/0`;
  const asked = ['liveness', 'readiness', 'startup'].map(
    (name): Origin => [kind, `${container}/${name}Probe/httpGet/port`, 'port'],
  );
  return [
    ...probeOrigins(kind, container),
    ...asked,
    [kind, `${container}/ports/0/containerPort`, 'port'],
    [kind, `${container}/lifecycle/preStop/sleep/seconds`, 'preStopSleepSeconds'],
    ['Service', '/spec/ports/0/targetPort', 'port'],
    ['Service', '/spec/ports/0/port', 'servicePort'],
  ];
}
