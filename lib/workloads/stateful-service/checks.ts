import type { Construct } from 'constructs';
import { report } from '../../problems/report';
import type { Placed } from '../props';
import type { StatefulServiceProps } from './props';

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
