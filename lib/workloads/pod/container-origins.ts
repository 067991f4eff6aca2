import type { Origin } from '../../problems/origin';

/** Where what every container takes ends up; `prefix` begins the names of its properties: `sidecars.proxy.`. */
export function containerOrigins(kind: string, container: string, prefix = ''): Origin[] {
  return [
    [kind, `${container}/image`, `${prefix}image`],
    [kind, `${container}/imagePullPolicy`, `${prefix}imagePullPolicy`],
    [kind, `${container}/command`, `${prefix}command`, 1],
    [kind, `${container}/args`, `${prefix}args`, 1],
    [kind, `${container}/resources`, `${prefix}resources`, 2],
    [kind, `${container}/env`, `${prefix}env`, 1],
    [kind, `${container}/envFrom`, `${prefix}secrets`],
  ];
}

/** Where the probes of a container end up. */
export function probeOrigins(kind: string, container: string, prefix = ''): Origin[] {
  return ['liveness', 'readiness', 'startup'].flatMap((name): Origin[] => [
    [kind, `${container}/${name}Probe/httpGet/path`, `${prefix}probes.${name}.path`],
    [kind, `${container}/${name}Probe/tcpSocket/port`, `${prefix}probes.${name}.tcpPort`],
    [kind, `${container}/${name}Probe/grpc/port`, `${prefix}probes.${name}.grpcPort`],
    [kind, `${container}/${name}Probe/exec/command`, `${prefix}probes.${name}.command`, 1],
    [kind, `${container}/${name}Probe`, `${prefix}probes.${name}`, 1],
  ]);
}
