import { resourceOptionsOf } from '../kubernetes/resource-options';
import type { Manifest, Rendered } from '../render/manifest';
import { type ServingService, selectorOf } from '../rollout/endpoints';

const deadlineSeconds = 120;

interface Workload {
  readonly replicas?: number;
  readonly template?: { readonly metadata?: { readonly labels?: Readonly<Record<string, string>> } };
}

/** The Services that are to have endpoints: they select pods, and nothing says that there are none on purpose. */
export function servingServices(objects: readonly Rendered[]): ServingService[] {
  const manifests = objects.map(({ manifest }) => manifest);
  const asleep = manifests.filter((manifest) => restsAtZero(manifest, manifests));
  return objects.flatMap(({ manifest, object }) => {
    if (manifest.kind !== 'Service') return [];
    const { skipAwait, timeouts } = resourceOptionsOf(object, 'Service');
    const selector = selectorOf(manifest);
    const isMeantToServe = selector.length > 0 && !asleep.some((workload) => isSelected(workload, selector));
    return skipAwait || !isMeantToServe
      ? []
      : [{ manifest, deadlineSeconds: timeouts?.createSeconds ?? deadlineSeconds }];
  });
}

/** A workload of no pods, or one that KEDA brings down to none. */
function restsAtZero(manifest: Manifest, all: readonly Manifest[]): boolean {
  if ((manifest.spec as Workload | undefined)?.replicas === 0) return true;
  return all.some(({ kind, spec, metadata }) => {
    const scaled = (spec ?? {}) as { minReplicaCount?: number; scaleTargetRef?: { name?: string } };
    const isTarget = scaled.scaleTargetRef?.name === manifest.metadata.name;
    return (
      kind === 'ScaledObject' &&
      metadata.namespace === manifest.metadata.namespace &&
      isTarget &&
      !scaled.minReplicaCount
    );
  });
}

function isSelected({ spec }: Manifest, selector: readonly (readonly [string, string])[]): boolean {
  const labels = (spec as Workload | undefined)?.template?.metadata?.labels ?? {};
  return selector.every(([key, value]) => labels[key] === value);
}
