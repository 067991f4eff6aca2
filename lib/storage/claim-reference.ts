import * as v from 'valibot';
import { described } from '../problems/schema';
import { type AccessMode, accessModes } from './claim';

/** A PersistentVolumeClaim of the namespace, whoever made it, with who may mount it. */
export interface ClaimReference {
  /** Name of the claim. */
  readonly name: string;
  /** Who may mount it: it decides whether several pods can. */
  readonly accessMode: AccessMode;
}

export const claimReference = described(
  v.looseObject({ name: described(v.string(), "the name of a claim, such as 'uploads'"), accessMode: accessModes }),
  "a PersistentVolumeClaim, or { name: 'uploads', accessMode: 'ReadWriteMany' }",
);

/** Whether pods of several nodes may mount it at a time. */
export function isShared(accessMode: AccessMode): boolean {
  return accessMode === 'ReadWriteMany' || accessMode === 'ReadOnlyMany';
}
