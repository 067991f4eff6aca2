import { parseQuantity } from '../kubernetes/quantity';
import type { Manifest } from '../render/manifest';
import { valueAt, values } from '../render/values';
import { kindOf } from './kinds';
import { operatedPodsOf } from './operated-pods';
import { podTemplateOf } from './pods';

/** A claim for storage, as much as a quota looks at it. */
interface Claim {
  readonly size: unknown;
  readonly className: unknown;
}

/** What the claims that an object makes for each of its pods take, or the claim that it is, by the names of a quota. */
export function claimDemand(manifest: Manifest): (readonly [name: string, amount: number])[] {
  return claimsOf(manifest).flatMap(({ size, className }) => {
    const amounts = [
      ['persistentvolumeclaims', 1],
      ['requests.storage', parseQuantity(size) ?? 0],
    ] as const;
    // One without a class gets that of the cluster, which is not known.
    const ofClass = amounts.map(
      ([name, amount]) => [`${className}.storageclass.storage.k8s.io/${name}`, amount] as const,
    );
    return className ? [...amounts, ...ofClass] : amounts;
  });
}

function claimsOf(manifest: Manifest): Claim[] {
  if (operatedPodsOf(manifest)) return databaseClaims(manifest);
  const specs = [
    ...(kindOf(manifest) === 'PersistentVolumeClaim' ? [manifest.spec] : []),
    ...values(manifest, ['spec', 'volumeClaimTemplates', '*', 'spec']),
    ...values(podTemplateOf(manifest)?.spec, ['volumes', '*', 'ephemeral', 'volumeClaimTemplate', 'spec']),
  ];
  return specs.map((spec) => ({
    size: valueAt(spec, ['resources', 'requests', 'storage']),
    className: valueAt(spec, ['storageClassName']),
  }));
}

/** Each instance of a database has a claim for its data, and others for its log and its tablespaces where it says so. */
function databaseClaims({ spec }: Manifest): Claim[] {
  const storages = [['storage'], ['walStorage'], ['tablespaces', '*', 'storage']].flatMap((path) => values(spec, path));
  return storages.map((storage) => ({
    size: valueAt(storage, ['size']),
    className: valueAt(storage, ['storageClass']),
  }));
}
