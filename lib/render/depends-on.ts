import { report } from '../problems/report';
import { show } from '../problems/show';
import { suggest } from '../problems/suggest';
import { clusterOf } from './cluster';
import { groupOf, type Identity, identity, identityKey, type Made, type Manifest } from './manifest';

/**
 * Names the objects that must be there first: `[group]/[namespaces/NAMESPACE/]kind/name`, several with commas between
 * them. kubectl's libraries, kpt and Config Sync read it too.
 * @see https://github.com/kubernetes-sigs/cli-utils#readme
 */
export const dependsOnAnnotation = 'config.kubernetes.io/depends-on';

/** One of the objects an annotation names; without an identity it is not written as it should be. */
export interface DependsOn {
  readonly text: string;
  readonly identity?: Identity;
}

export function hasDependsOn({ metadata }: Manifest): boolean {
  return metadata.annotations?.[dependsOnAnnotation] !== undefined;
}

export function dependsOn({ metadata }: Manifest): DependsOn[] {
  const annotation: unknown = metadata.annotations?.[dependsOnAnnotation];
  if (annotation === undefined) return [];
  return String(annotation)
    .split(',')
    .map((part) => part.trim())
    .map((text) => ({ text, ...parse(text) }));
}

function parse(text: string): Pick<DependsOn, 'identity'> {
  const [, group = '', namespace, kind, name] =
    /^([^/]*)\/(?:namespaces\/([^/]+)\/)?([^/]+)\/([^/]+)$/.exec(text) ?? [];
  return kind && name ? { identity: { group, kind, namespace, name } } : {};
}

/** Reports what an annotation names and this render does not make: it could not be waited for. */
export function reportUnknown(objects: readonly Made[]): void {
  const annotated = objects.filter(({ manifest }) => hasDependsOn(manifest));
  if (annotated.length === 0) return;
  const key = (made: Made, named: string) => `${clusterOf(made) ?? ''} ${named}`;
  const known = new Map(objects.map((made) => [key(made, identity(made.manifest)), toText(made.manifest)]));
  for (const made of annotated) {
    const { manifest, object } = made;
    const unknown = dependsOn(manifest).filter(
      ({ identity: named }) => !named || !known.has(key(made, identityKey(named))),
    );
    for (const { text } of unknown) {
      const near = suggest(text, [...known.values()]);
      report(object, {
        id: 'depends-on',
        severity: 'error',
        property: `metadata.annotations["${dependsOnAnnotation}"]`,
        got: show(text),
        allowed:
          'objects of the same stack and cluster, as group/namespaces/namespace/kind/name, with commas between them',
        fix: near ? `write ${near}` : 'name an object of this stack, or remove the name',
      });
    }
  }
}

function toText(manifest: Manifest): string {
  const { namespace, name } = manifest.metadata;
  return [groupOf(manifest.apiVersion), ...(namespace ? ['namespaces', namespace] : []), manifest.kind, name].join('/');
}
