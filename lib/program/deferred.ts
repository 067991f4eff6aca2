import { Derived, hasDeferred, isDeferred, parts } from '../kubernetes/deferred';
import { originOf } from '../problems/origin';
import { toPointer } from '../problems/pointer';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import type { Rendered } from '../render/manifest';

/** A text of an object that holds a placeholder, and where it stands. */
export interface DeferredText {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of an object that only Pulumi knows. */
export function deferredTexts({ manifest, object }: Rendered): DeferredText[] {
  return hasDeferred(object.node.root) ? search(manifest, '') : [];
}

function search(value: unknown, pointer: string): DeferredText[] {
  if (isDeferred(value)) return [{ pointer, text: value as string }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => search(item, pointer + toPointer(key)));
}

/**
 * A file can hold nothing that only Pulumi knows: an error names each such value, but not what is computed from those,
 * such as the checksum of a ConfigMap.
 */
export function unrenderable(rendered: Rendered, environment: string): Problem[] {
  const { root } = rendered.object.node;
  const isOwn = ({ text }: DeferredText) =>
    parts(root, text).some((part) => typeof part !== 'string' && !(part instanceof Derived));
  return deferredTexts(rendered)
    .filter(isOwn)
    .map(({ pointer }) => {
      const { construct, property } = originOf(rendered.object, rendered.manifest, pointer);
      const isSecret = rendered.manifest.kind === 'Secret';
      return {
        id: 'deferred-value',
        severity: 'error',
        place: placeOf(construct, property, environment),
        property,
        path: construct.node.path,
        got: isSecret ? 'a value that only Pulumi has' : 'an Output of Pulumi',
        allowed: isSecret
          ? 'in files, a reference to where the value is kept'
          : 'in files, a value that is known without Pulumi',
        fix: isSecret
          ? "add rendersAs: { externalSecret: { store: '...', remoteKey: '...' } }, or deploy it with pulumi up alone"
          : 'write the value, or deploy it with pulumi up alone',
      };
    });
}
