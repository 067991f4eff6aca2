import type { Construct } from 'constructs';
import { report } from '../../problems/report';
import { show } from '../../problems/show';
import type { Probe } from '../pod/probes';
import type { Placed } from '../props';
import type { StatefulServiceProps } from './props';

/** Says of each probe that asks a port which port it lacks. */
export function checkProbePorts(construct: Construct, { port, probes }: Placed<StatefulServiceProps>): void {
  if (port !== undefined) return;
  for (const [name, probe] of Object.entries<string | Probe>({ ...probes })) {
    const asksWorkload = typeof probe === 'string' || ('path' in probe && probe.port === undefined);
    if (!asksWorkload) continue;
    report(construct, {
      id: 'property',
      severity: 'error',
      property: `probes.${name}`,
      got: `${show(probe)}, and no port`,
      allowed: '{ path, port }, { command }, { tcpPort } or { grpcPort } for a service without a port',
      fix: 'add port, or write { path, port }',
    });
  }
}

/** Nobody is to find out at the first lost disk that there was one copy. */
export function checkReplication(
  construct: Construct,
  { replication, replicas }: Placed<StatefulServiceProps> & { readonly replicas: number },
): void {
  if (replication) return;
  report(construct, {
    id: 'data-replication',
    severity: 'warning',
    property: 'replication',
    got: `nothing, and ${replicas === 1 ? 'a pod with volumes' : `${replicas} pods, each with volumes`} of its own`,
    allowed: 'a word on who copies the data: a StatefulSet copies nothing and is no database cluster',
    fix: "say it, replication: { by: 'application', reason: '...' }, or use the operator of the database",
  });
}
