import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { listAt, valueAt } from '../../render/values';
import { containersOf, writtenPodKinds } from '../pods';
import { probesOf, probeWays } from '../probes';
import type { Finding, Rule } from '../rule';

export const portRange: Rule = {
  id: 'port-range',
  severity: 'error',
  title: 'A port is a whole number from 1 to 65535.',
  why: 'The API server refuses the object, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
  kinds: ['Service', 'NetworkPolicy', ...writtenPodKinds],
  admission: 'api-server',
  check: (manifest) => {
    const found: Finding[] = [];
    eachPort(manifest, (port, at, field) => {
      if (typeof port === 'string' || port === undefined || isPort(port)) return;
      found.push({
        pointer: `${at}/${field}`,
        got: show(port),
        allowed: 'a whole number from 1 to 65535',
        fix: 'write the port the process listens on, such as 3000',
      });
    });
    return found;
  },
};

function isPort(port: unknown): boolean {
  return Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65535;
}

/** Takes a port, and where its field stands. */
type Take = (port: unknown, at: string, field: string) => void;

/** Every port of an object; a name of one is a text and not judged here. */
function eachPort(manifest: Manifest, take: Take): void {
  if (manifest.kind === 'Service') {
    eachIn(manifest, ['spec', 'ports'], '', ['port', 'targetPort', 'nodePort'], take);
  } else if (manifest.kind === 'NetworkPolicy') {
    for (const direction of ['ingress', 'egress']) {
      for (const [index, rule] of listAt(manifest, ['spec', direction]).entries()) {
        eachIn(rule, ['ports'], `/spec/${direction}/${index}`, ['port', 'endPort'], take);
      }
    }
  } else for (const one of containersOf(manifest)) eachOfContainer(one, take);
}

function eachOfContainer({ container, pointer }: ReturnType<typeof containersOf>[number], take: Take): void {
  eachIn(container, ['ports'], pointer, ['containerPort', 'hostPort'], (port, at, field) => {
    if (field !== 'hostPort' || port !== 0) take(port, at, field); // which is as if it was not set
  });
  const own = listAt(container, ['ports']).map((port) => valueAt(port, ['containerPort']));
  for (const { probe, pointer: at } of probesOf(container, pointer)) {
    for (const way of probeWays) {
      const port = probe[way]?.port;
      if (!own.includes(port)) take(port, `${at}/${way}`, 'port'); // those of the container are told by themselves
    }
  }
}

/** The fields of each item of a list. */
function eachIn(from: unknown, path: readonly string[], at: string, fields: readonly string[], take: Take): void {
  for (const [index, item] of listAt(from, path).entries()) {
    const pointer = `${at}/${path.join('/')}/${index}`;
    for (const field of fields) take((item as Readonly<Record<string, unknown>> | null)?.[field], pointer, field);
  }
}
