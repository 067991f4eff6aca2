import type { IConstruct } from 'constructs';
import { hasDeferred, isDeferred } from '../kubernetes/deferred';
import type { Rendered } from '../render/manifest';

/** What a text that holds placeholders is to whoever registers it; values of a Secret are secret whatever they are. */
export type Settle = (root: IConstruct, text: string, isSecretObject: boolean) => unknown;

/** The fields of an object for Pulumi: what placeholders stand for in their place. */
export function inputsOf({ manifest, object }: Rendered, settle: Settle): Record<string, unknown> {
  const { root } = object.node;
  if (!hasDeferred(root)) return { ...manifest };
  const isSecretObject = manifest.kind === 'Secret';
  const settled = (value: unknown): unknown => {
    if (isDeferred(value)) return settle(root, value as string, isSecretObject);
    if (Array.isArray(value)) return value.map(settled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settled(item)]));
  };
  return settled({ ...manifest }) as Record<string, unknown>;
}
