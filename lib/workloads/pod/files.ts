import * as v from 'valibot';
import type { KeyReference } from '../../config/reference';
import { keyReference } from '../../config/reference-shape';
import type { SecretReference } from '../../config/secret';
import { type ByteQuantity, bytes } from '../../kubernetes/byte-quantity';
import type { OutputOf } from '../../kubernetes/deferred';
import { described, dictionary, properties } from '../../problems/schema';

/** What files there are, by their paths. */
export type Files = Readonly<Record<string, string | KeyReference | SecretReference>>;

/** What a container takes that reads files. */
export interface FileProps {
  /**
   * Files by their paths, which cannot be written to: a text, or a key of a `Config`, a `Secret` or an `ExistingSecret`; a
   * whole Secret by the path of a folder, with a file for each of its keys. What the image has in the folder of a file is
   * not seen. Texts and settings that change roll the pods.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/storage/projected-volumes/
   */
  readonly files?: Readonly<Record<string, Files[string] | OutputOf<string>>>;
}

/** A folder that can be written to and goes with the pod. */
export interface EmptyDir {
  /** Bytes it may hold; a pod that writes more is evicted. */
  readonly sizeLimit: ByteQuantity;

  /**
   * Where it is. What is in memory counts against the memory limits of the containers that write it.
   * @default - the disk of the node, where it counts against the limits of ephemeral-storage
   */
  readonly medium?: 'Memory';
}

/** What a pod takes whose containers write files. */
export interface EmptyDirProps {
  /**
   * Folders that can be written to, by their paths; all containers of the pod see the same.
   * @default - /tmp with 128Mi, one for each container
   * @see https://kubernetes.io/docs/concepts/storage/volumes/#emptydir
   */
  readonly emptyDirs?: Readonly<Record<string, EmptyDir>>;
}

/** A path that is good for a mount and for the key of a ConfigMap, in which two dots stand for a slash. */
const path = v.pipe(
  v.string(),
  v.check((text) => /^(\/[\w.-]+)+$/.test(text) && !/\/\.(\/|$)|\.\./.test(text)),
);
const words = 'letters, digits, hyphens, dots and underscores between slashes';

export const fileEntries = {
  files: v.optional(
    dictionary(
      described(
        v.union([v.string(), keyReference, v.looseObject({ name: v.string() })]),
        `the path of a file (${words}), and a text, config.key(...), secret.key(...) or a Secret`,
      ),
      "files by their paths, such as { '/etc/app/config.yaml': '...' }",
      path,
    ),
  ),
} satisfies { [Name in keyof Required<FileProps>]: v.GenericSchema };

export const emptyDirEntries = {
  emptyDirs: v.optional(
    dictionary(
      described(
        properties({
          sizeLimit: bytes,
          medium: v.optional(v.literal('Memory')),
        } satisfies { [Name in keyof Required<EmptyDir>]: v.GenericSchema }),
        `the path of a folder (${words}), and { sizeLimit: '1Gi' }`,
      ),
      "folders by their paths, such as { '/var/cache/app': { sizeLimit: '1Gi' } }",
      path,
    ),
  ),
} satisfies { [Name in keyof Required<EmptyDirProps>]: v.GenericSchema };
