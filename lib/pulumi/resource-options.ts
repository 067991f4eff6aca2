import type { CustomResourceOptions } from '@pulumi/pulumi';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { type Manifest, type Rendered, title } from '../render/manifest';

const deadlineSeconds = 600;

/** What the user said of an object, and what follows from the others of its stack, in Pulumi's terms. */
export function customResourceOptions(
  { manifest, object }: Rendered,
  scaled: ReadonlySet<string>,
): CustomResourceOptions {
  const options = resourceOptionsOf(object, manifest.kind);
  const { createSeconds, updateSeconds, deleteSeconds } = options.timeouts ?? {};
  const seconds = (value = deadlineSeconds) => `${value}s`;
  const id = options.import === true ? objectId(manifest) : options.import || undefined;
  return {
    protect: options.protect ?? false,
    retainOnDelete: options.retainOnDelete ?? false,
    ignoreChanges: [...(options.ignoreChanges ?? []), ...(scaled.has(title(manifest)) ? ['spec.replicas'] : [])],
    replaceOnChanges: [...(options.replaceOnChanges ?? [])],
    deleteBeforeReplace: true, // a name is an identity: there can be no second object beside the first
    customTimeouts: { create: seconds(createSeconds), update: seconds(updateSeconds), delete: seconds(deleteSeconds) },
    // Of one that kubectl applied the annotations repeat the values, whoever has taken it over since.
    ...(manifest.kind === 'Secret' && { additionalSecretOutputs: ['metadata', 'data', 'stringData'] }),
    ...(id !== undefined && { import: id }),
  };
}

/** The id by which Pulumi knows an object, and imports it. */
export function objectId({ metadata: { namespace, name } }: Manifest): string {
  return namespace ? `${namespace}/${name}` : name;
}

interface Autoscaler {
  readonly scaleTargetRef?: { readonly kind?: string; readonly name?: string };
}

/**
 * What autoscalers of the same stack set the number of pods of. Without ignoring it, the update that hands the number
 * over would take it out of Pulumi's fields, and Kubernetes would fall back to one pod.
 */
export function scaledObjects(manifests: readonly Manifest[]): ReadonlySet<string> {
  const autoscalers = manifests.filter(({ kind }) => ['HorizontalPodAutoscaler', 'ScaledObject'].includes(kind));
  return new Set(
    autoscalers.map(({ spec, metadata }) => {
      const { kind = 'Deployment', name = '' } = (spec as Autoscaler | undefined)?.scaleTargetRef ?? {};
      return title({ kind, metadata: { ...metadata, name } });
    }),
  );
}
