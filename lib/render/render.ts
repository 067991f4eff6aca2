import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { report } from '../problems/report';
import { withAwaiting } from './awaiting';
import { type Manifest, type Rendered, title } from './manifest';
import { isClusterScoped } from './scope';

/**
 * Turns a construct tree into manifests, in the order in which they can be applied. It is the one producer: `dist/`,
 * the gate, the tests and Pulumi all take what it returns. The tree is left as it is; cdk8s's own synth, which adds
 * dependencies to it, is never called.
 */
export function render(root: IConstruct): Rendered[] {
  return root.node
    .findAll()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
    .flatMap(renderObject)
    .sort((a, b) => rank(a.manifest) - rank(b.manifest) || compare(title(a.manifest), title(b.manifest)));
}

function renderObject(object: ApiObject): Rendered[] {
  try {
    return [{ object, manifest: withAwaiting(tidy(object.toJson()), object) }];
  } catch (error) {
    const got = String(error).replace(/^.*: Error: /, '');
    const allowed = 'texts, numbers, lists and plain objects';
    report(object, { id: 'render', severity: 'error', property: object.kind, got, allowed, fix: 'give plain values' });
    return [];
  }
}

/** What others need comes before them; Kubernetes itself does not mind the order of the rest. */
const ahead = ['Namespace', 'CustomResourceDefinition', 'ServiceAccount', 'Secret', 'ConfigMap'];

function rank({ kind }: Manifest): number {
  const index = ahead.indexOf(kind);
  return index < 0 ? ahead.length : index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0; // by code unit, the same on every machine
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
