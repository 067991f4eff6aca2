import type { Construct } from 'constructs';
import { report } from '../../problems/report';
import { isShared } from '../../storage/claim-reference';
import type { PersistentMount } from './persistent-volumes';

/** The volumes that one node alone may mount at a time. */
export function exclusive(mounts: readonly PersistentMount[] = []): PersistentMount[] {
  return mounts.filter(({ accessMode }) => accessMode !== undefined && !isShared(accessMode));
}

/** Says which volumes several pods would mount that only one can. */
export function checkSharing(scope: Construct, mounts: readonly PersistentMount[], replicas: number | undefined): void {
  if (replicas === 1) return;
  for (const { name, accessMode } of exclusive(mounts)) {
    report(scope, {
      id: 'volume-sharing',
      severity: 'error',
      property: 'volumes',
      got: `${replicas ?? 'a changing number of'} pods and ${name}, which is ${accessMode}`,
      allowed: 'one pod, or a volume that pods of several nodes may mount',
      fix: "write replicas: 1, accessMode: 'ReadWriteMany' where the class has it, or use a StatefulService",
    });
  }
}
