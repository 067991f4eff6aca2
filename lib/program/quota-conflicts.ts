import { Stack } from '../app/stack';
import { kindOf } from '../policy/kinds';
import { Objects } from '../policy/objects';
import { quotaBelowSurge } from '../policy/rules/quota-below-surge';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { list } from '../problems/show';
import { clusterOf } from '../render/cluster';
import type { Made, Rendered } from '../render/manifest';
import type { Product } from './produce';
import { told } from './told';

/** What stacks have in common that share the quota of an environment. */
export function quotaKeysOf(environment: string, objects: readonly Made[]): string[] {
  const [first] = objects;
  const stack = first?.object.node.scopes.find((scope): scope is Stack => scope instanceof Stack);
  return stack?.environment.quota ? [`${environment} quota ${stack.environment.namespace}`] : [];
}

/** Quotas that have room for each stack of an environment, and not for all of them; the rest is the gate's to find. */
export function quotaConflicts(products: readonly Product[], environment: string): Problem[] {
  const judgedAmong = (own: readonly Product[], rendered: Rendered) => {
    const objects = own.flatMap((product) => product.objects).filter((one) => clusterOf(one) === clusterOf(rendered));
    const all = new Objects(
      objects.map(({ manifest }) => manifest),
      () => ({}),
    );
    return quotaBelowSurge.check(rendered.manifest, all);
  };
  return products.flatMap((product) =>
    product.objects.filter(isQuota).flatMap((rendered) => {
      const known = judgedAmong([product], rendered).map(({ pointer }) => pointer);
      const { namespace } = rendered.manifest.metadata;
      const stacks = products.filter(({ objects }) =>
        objects.some((one) => one.manifest.metadata.namespace === namespace),
      );
      return judgedAmong(stacks, rendered)
        .filter(({ pointer }) => !known.includes(pointer))
        .map(({ pointer, got, allowed, fix }): Problem => {
          const { object, manifest } = rendered;
          const together = `${got}, those of ${list(stacks.map(({ stack }) => stack))} together`;
          const finding = { got: together, allowed, fix };
          return {
            ...told(quotaBelowSurge, finding, manifest, originOf(object, manifest, pointer), environment),
            environment,
          };
        });
    }),
  );
}

function isQuota({ manifest }: Rendered): boolean {
  return kindOf(manifest) === 'ResourceQuota';
}
