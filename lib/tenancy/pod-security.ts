import * as v from 'valibot';
import { reason } from '../problems/reason';
import { described, properties } from '../problems/schema';

/**
 * A namespace whose pods may do more than the profile `restricted` allows.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export interface PodSecurityException {
  /**
   * The profile that the API server holds pods to: `baseline` prevents what is known to give away the node, `privileged`
   * nothing.
   */
  readonly level: 'baseline' | 'privileged';
  /** Why it has to be, for those who audit: it becomes an annotation of the namespace. */
  readonly reason: string;
}

export const podSecurityShape = v.optional(
  described(
    properties({
      level: described(v.picklist(['baseline', 'privileged']), "'baseline' or 'privileged'"),
      reason,
    } satisfies { [Name in keyof Required<PodSecurityException>]: v.GenericSchema }),
    "{ level: 'baseline', reason: '...' }",
  ),
);
