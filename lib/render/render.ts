import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { type Report, report } from '../problems/report';
import { accept } from './accept';
import { arrange, isPlainlyOrdered } from './arrange';
import { withAwaiting } from './awaiting';
import { removeControlled } from './controlled';
import { expandList } from './expand';
import { addLabels } from './labels';
import { LostField } from './lost-field';
import type { Made, Manifest, Rendered } from './manifest';
import { removeNoise } from './noise';
import { toManifest } from './plain';
import { Scopes } from './scope';
import { withWaves } from './waves';

/**
 * Turns a construct tree into manifests, in the order in which they can be applied. It is the one producer: `dist/`,
 * the gate, the tests and Pulumi all take what it returns. The tree is left as it is; cdk8s's own synth, which adds
 * dependencies to it, is never called.
 */
export function render(root: IConstruct): Rendered[] {
  return [...toRender(root).arranged()];
}

/** Manifests of a tree and their order, which takes as long to find as the manifests, and not everybody needs it. */
export interface Unordered {
  /** The manifests in the order of their constructs. */
  readonly made: readonly Made[];
  /** True where the order follows from the manifests alone; where not it was found already, as there may be a report in it. */
  readonly isPlain: boolean;
  /** In the order in which they can be applied. */
  arranged(): readonly Rendered[];
}

/** The same as `render`, which puts off what it need not do at once. */
export function toRender(root: IConstruct): Unordered {
  const constructs = root.node.findAll();
  for (const construct of constructs) validate(construct);
  const made = manifestsOf(constructs);
  const isPlain = isPlainlyOrdered(constructs, made);
  let known: readonly Rendered[] | undefined;
  const arranged = () => {
    known ??= withWaves(arrange(constructs, made));
    return known;
  };
  if (!isPlain) arranged();
  return { made, isPlain, arranged };
}

/** The manifests of some constructs in their order, which need not be one in which they can be applied. */
export function manifestsOf(constructs: readonly IConstruct[]): Made[] {
  const objects = constructs.filter((construct): construct is ApiObject => ApiObject.isApiObject(construct));
  const made = objects.flatMap(renderObject).filter(({ object, manifest }) => accept(object, manifest));
  const scopes = new Scopes(made.map(({ manifest }) => manifest));
  for (const { manifest, object } of made) {
    tidy(manifest, scopes);
    addLabels(manifest, object);
  }
  return made.map(({ object, manifest }) => ({ object, manifest: withAwaiting(manifest, object) }));
}

/** Constructs of others say through this what is wrong with them; cdk8s asks when it renders. */
function validate(construct: IConstruct): void {
  for (const got of construct.node.validate()) {
    const allowed = 'what the construct itself takes';
    report(construct, { id: 'validation', severity: 'error', property: 'props', got, allowed, fix: 'correct it' });
  }
}

function renderObject(object: ApiObject): Made[] {
  try {
    return expandList(object, toManifest(object)).map((manifest) => ({ object, manifest }));
  } catch (error) {
    report(object, { id: 'render', severity: 'error', ...reasonOf(error, object) });
    return [];
  }
}

function reasonOf(error: unknown, { kind }: ApiObject): Pick<Report, 'property' | 'got' | 'allowed' | 'fix'> {
  if (error instanceof LostField) {
    const allowed = 'any other name: JavaScript takes this one for what an object inherits from';
    return { property: error.property, got: error.message, allowed, fix: 'call it otherwise, or remove it' };
  }
  const got = String(error).replace(/^.*: Error: /, '');
  return { property: kind, got, allowed: 'texts, numbers, lists and plain objects', fix: 'give plain values' };
}

/** A chart gives its namespace to every object, also to those that belong to none. */
function tidy(manifest: Manifest, scopes: Scopes): void {
  removeNoise(manifest);
  removeControlled(manifest);
  if (scopes.isClusterScoped(manifest)) delete (manifest.metadata as { namespace?: string }).namespace;
}
