import type { IConstruct } from 'constructs';
import * as v from 'valibot';
import { type Reasoned, reason, reasoned } from '../../problems/reason';
import { joinProperty, report } from '../../problems/report';
import { described, dictionary, properties } from '../../problems/schema';
import { reasonAnnotations } from '../exceptions';
import type { Folder } from '../pod/folders';
import type { Security } from '../pod/security';

/** A folder or a file of the node, which the container reads and never writes. */
export interface HostPath extends Reasoned {
  /** Where it is on the node. */
  readonly hostPath: string;

  /**
   * What there has to be, or the pod does not start.
   * @default - anything, also nothing
   */
  readonly type?: 'Directory' | 'File' | 'Socket';
}

/** What pods see of their node, one thing at a time, each with its reason. All of it needs a namespace for `privileged`. */
export interface HostAccess {
  /**
   * Folders and files of the node, by the paths in the container. They are read-only, with all that is mounted in them.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
   */
  readonly hostPaths?: Readonly<Record<string, HostPath>>;

  /**
   * Has the pods use the network of the node. No NetworkPolicy holds for them then.
   * @default - a network of their own
   */
  readonly hostNetwork?: Reasoned;

  /**
   * Lets the pods see the processes of the node, with their arguments and variables.
   * @default - their own processes alone
   */
  readonly hostPID?: Reasoned;
}

const absolute = v.pipe(v.string(), v.regex(/^\/(?!.*\.\.)[^:]*$/));

const entries = {
  hostPaths: v.optional(
    dictionary(
      described(
        properties({
          hostPath: described(absolute, 'an absolute path of the node'),
          type: v.optional(described(v.picklist(['Directory', 'File', 'Socket']), "'Directory', 'File' or 'Socket'")),
          reason,
        } satisfies { [Name in keyof Required<HostPath>]: v.GenericSchema }),
        'an absolute path in the container, and { hostPath, reason }',
      ),
      "paths of the node by those in the container, such as { '/host/proc': { hostPath: '/proc', reason: '...' } }",
      absolute,
    ),
  ),
  hostNetwork: reasoned,
  hostPID: reasoned,
} satisfies { [Name in keyof Required<HostAccess>]: v.GenericSchema };

export const hostAccessShape = v.optional(properties(entries));

/** The paths of the node as volumes of the main container. */
export function hostFolders({ hostPaths = {} }: HostAccess = {}): Folder[] {
  return Object.entries(hostPaths).map(([mountPath, { hostPath: path, type }], index) => {
    const name = `host${index === 0 ? '' : `-${index}`}`;
    return {
      property: joinProperty(['hostAccess', 'hostPaths', mountPath]),
      volume: { name, hostPath: { path, ...(type && { type }) } },
      mount: { name, mountPath, readOnly: true, recursiveReadOnly: 'IfPossible' },
    };
  });
}

/** The reasons, for those who audit. */
export function hostReasons({ hostPaths = {}, ...others }: HostAccess = {}): Record<string, string> {
  const paths = Object.entries(hostPaths).map(([path, hostPath]) => [path, { hostPath }]);
  return reasonAnnotations({ '': others, ...Object.fromEntries(paths) });
}

/** Reports users of its own for a pod that shares what belongs to those of the node: the API server refuses it. */
export function checkHostUsers(
  construct: IConstruct,
  { hostNetwork, hostPID }: HostAccess = {},
  { hostUsers }: Security = {},
): void {
  if (hostUsers !== false || !(hostNetwork || hostPID)) return;
  report(construct, {
    id: 'pod-security',
    severity: 'error',
    property: 'security.hostUsers',
    got: `false, with ${hostNetwork ? 'hostNetwork' : 'hostPID'}`,
    allowed: 'users of its own for a pod with a network and processes of its own',
    fix: 'remove one of the two',
  });
}
