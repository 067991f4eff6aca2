import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { report } from '../problems/report';
import { arrange } from './arrange';
import { withAwaiting } from './awaiting';
import type { Made, Manifest, Rendered } from './manifest';
import { isClusterScoped } from './scope';

/**
 * Turns a construct tree into manifests, in the order in which they can be applied. It is the one producer: `dist/`,
 * the gate, the tests and Pulumi all take what it returns. The tree is left as it is; cdk8s's own synth, which adds
 * dependencies to it, is never called.
 */
export function render(root: IConstruct): Rendered[] {
  const constructs = root.node.findAll();
  const objects = constructs.filter((construct): construct is ApiObject => ApiObject.isApiObject(construct));
  return arrange(root, objects.flatMap(renderObject));
}

function renderObject(object: ApiObject): Made[] {
  try {
    return [{ object, manifest: withAwaiting(tidy(object.toJson()), object) }];
  } catch (error) {
    const got = String(error).replace(/^.*: Error: /, '');
    const allowed = 'texts, numbers, lists and plain objects';
    report(object, { id: 'render', severity: 'error', property: object.kind, got, allowed, fix: 'give plain values' });
    return [];
  }
}

/** A chart gives its namespace to every object, also to those that belong to none. */
function tidy({ apiVersion, kind, metadata, ...rest }: Manifest): Manifest {
  const { namespace, ...unscoped } = metadata;
  const scoped = isClusterScoped(kind) ? unscoped : metadata;
  return { apiVersion, kind, ...(nameFirst({ metadata: scoped, ...rest }) as Pick<Manifest, 'metadata'>) };
}

/** Keys in the order of cdk8s, the alphabet, but what a thing is called before what it is like. */
function nameFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameFirst);
  if (typeof value !== 'object' || value === null) return value;
  const from = value as Readonly<Record<string, unknown>>;
  const to: Record<string, unknown> = {};
  for (const key of first(from)) to[key] = from[key];
  for (const key of Object.keys(from)) {
    if (!Object.hasOwn(to, key)) to[key] = nameFirst(from[key]);
  }
  return to;
}

function first(value: Readonly<Record<string, unknown>>): string[] {
  return ['name', 'namespace'].filter((key) => typeof value[key] === 'string');
}
