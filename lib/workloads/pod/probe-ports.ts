import type { Construct } from 'constructs';
import { report } from '../../problems/report';
import { show } from '../../problems/show';
import type { Probe } from './probes';

/** Says of each probe of a container without a port which port it lacks. */
export function checkProbePorts(
  construct: Construct,
  { port, probes }: { readonly port?: number; readonly probes: object },
  prefix = '',
): void {
  if (port !== undefined) return;
  for (const [name, probe] of Object.entries<string | Probe>({ ...probes })) {
    const asksPort = typeof probe === 'string' || ('path' in probe && probe.port === undefined);
    if (!asksPort) continue;
    report(construct, {
      id: 'property',
      severity: 'error',
      property: `${prefix}probes.${name}`,
      got: `${show(probe)}, and no port`,
      allowed: '{ path, port }, { command }, { tcpPort } or { grpcPort } for what has no port',
      fix: 'add port, or write { path, port }',
    });
  }
}
