import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { type Container, containersOf, writtenPodKinds } from '../pods';
import { probesOf, probeWays } from '../probes';
import type { Rule } from '../rule';

export const portRange: Rule = {
  id: 'port-range',
  severity: 'error',
  title: 'A port is a whole number from 1 to 65535.',
  why: 'The API server refuses the object, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
  kinds: ['Service', 'NetworkPolicy', ...writtenPodKinds],
  admission: 'api-server',
  check: (manifest) =>
    portsOf(manifest)
      .filter(({ port }) => typeof port !== 'string' && port !== undefined && !isPort(port))
      .map(({ port, pointer }) => ({
        pointer,
        got: show(port),
        allowed: 'a whole number from 1 to 65535',
        fix: 'write the port the process listens on, such as 3000',
      })),
};

function isPort(port: unknown): boolean {
  return Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65535;
}

interface Port {
  readonly port: unknown;
  readonly pointer: string;
}

type Ports = readonly Readonly<Record<string, unknown>>[];

/** Every port of an object; a name of one is a text and not judged here. */
function portsOf(manifest: Manifest): Port[] {
  const spec = (manifest.spec ?? {}) as Record<string, unknown>;
  if (manifest.kind === 'Service') {
    return entries(spec.ports, '/spec/ports', ['port', 'targetPort', 'nodePort']);
  }
  if (manifest.kind === 'NetworkPolicy') {
    return ['ingress', 'egress'].flatMap((direction) =>
      ((spec[direction] ?? []) as Ports).flatMap((rule, index) =>
        entries(rule.ports, `/spec/${direction}/${index}/ports`, ['port', 'endPort']),
      ),
    );
  }
  return containersOf(manifest).flatMap(({ container, pointer }) => [
    ...entries(container.ports, `${pointer}/ports`, ['containerPort']),
    ...entries(container.ports, `${pointer}/ports`, ['hostPort']).filter(({ port }) => port !== 0), // as if not set
    ...probePorts(container, pointer),
  ]);
}

/** Ports that are asked and are none of the container's own, which are told by themselves. */
function probePorts(container: Container, pointer: string): Port[] {
  const own = (container.ports ?? []).map(({ containerPort }) => containerPort);
  return probesOf(container, pointer).flatMap(({ probe, pointer: at }) =>
    probeWays.flatMap((way) => {
      const port = probe[way]?.port;
      return own.includes(port) ? [] : [{ port, pointer: `${at}/${way}/port` }];
    }),
  );
}

function entries(ports: unknown, pointer: string, fields: readonly string[]): Port[] {
  return ((ports ?? []) as Ports).flatMap((port, index) =>
    fields.map((field) => ({ port: port[field], pointer: `${pointer}/${index}/${field}` })),
  );
}
