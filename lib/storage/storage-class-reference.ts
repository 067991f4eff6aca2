import * as v from 'valibot';
import { described } from '../problems/schema';

/** What becomes of a disk when nobody claims it any more: it stays, with its data, or it is deleted. */
export type ReclaimPolicy = 'Retain' | 'Delete';

/** A StorageClass by its name, whoever made it, with what becomes of its disks. */
export interface StorageClassReference {
  /** Its name: `kubectl get storageclasses` lists those that are there. */
  readonly name: string;
  /**
   * Whether a disk stays when its claim is deleted. It is the class that decides: here it is said for those who read.
   * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming
   */
  readonly reclaimPolicy: ReclaimPolicy;
}

export const reclaimPolicy = described(v.picklist(['Retain', 'Delete']), "'Retain' or 'Delete'");

/** What an object says of the disks of its volumes, by their names, where it is known. */
export function reclaimAnnotations(
  volumes: Readonly<Record<string, { readonly storageClass?: StorageClassReference }>> = {},
): Readonly<Record<string, string>> {
  const said = Object.entries(volumes).flatMap(([name, { storageClass }]) =>
    storageClass ? [`${name}: ${storageClass.reclaimPolicy}`] : [],
  );
  return said.length > 0 ? { 'holdfast/reclaim-policy': said.join(', ') } : {};
}

/** A plain object, or a construct of that name and policy. */
export const storageClass = described(
  v.looseObject({ name: described(v.string(), "the name of a StorageClass, such as 'gp3'"), reclaimPolicy }),
  "a StorageClass, or { name: 'gp3', reclaimPolicy: 'Delete' }",
);
