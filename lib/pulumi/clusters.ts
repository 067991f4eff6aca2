import { resourceOptionsOf } from '../kubernetes/resource-options';
import type { Problem } from '../problems/problem';
import { byCluster } from '../render/cluster';
import { type Manifest, type Rendered, title } from '../render/manifest';
import { configurationOf, contextProblems } from '../rollout/cluster';
import { madeByOthers } from '../rollout/existing';
import type { Configuration } from './run';

/** A cluster that objects of the stack go to. */
export interface Cluster {
  /** As `provider` names it; undefined for the cluster of the stack. */
  readonly name: string | undefined;
  /** The context its configuration names, if it does. */
  readonly context: string | undefined;
  readonly objects: readonly Rendered[];
}

/** The clusters of a stack, the one that is its own first; `context` is the context of that one, if it was said in code. */
export function clustersOf(objects: readonly Rendered[], configuration: Configuration, context?: string): Cluster[] {
  return byCluster(objects).map(([name, own]) => ({
    name,
    context: (name === undefined && context) || configuration.get(`${configurationOf(name)}:context`),
    objects: own,
  }));
}

/** What keeps the objects of a cluster from being applied to it. */
export async function clusterProblems({ name, context, objects }: Cluster, stack: string): Promise<Problem[]> {
  const property = `${configurationOf(name)}:context`;
  const place = `Pulumi.${stack}.yaml`;
  const source = { place, property, command: `pulumi config set --stack ${stack} ${property}` };
  const problems = await contextProblems(context, source, foreignNamespaces(objects.map(({ manifest }) => manifest)));
  if (problems.length > 0 || context === undefined) return problems;
  const unclaimed = objects.filter(({ object, manifest }) => {
    const { adopt, import: imported } = resourceOptionsOf(object, manifest.kind);
    return !adopt && !imported;
  });
  const others = await madeByOthers(
    context,
    unclaimed.map(({ manifest }) => manifest),
  );
  return others.map((manifest) => ({
    id: 'made-by-others',
    severity: 'error',
    place,
    property: title(manifest),
    got: `an object that context "${context}" has already, and Pulumi did not make`,
    allowed: 'a new object, one of Pulumi, or one that is taken over on purpose',
    fix: `delete it, or take it over: ResourceOptions.of(...).add({ adopt: true }, { kinds: ['${manifest.kind}'] })`,
  }));
}

/** The namespaces the objects live in, but do not make. */
function foreignNamespaces(manifests: readonly Manifest[]): string[] {
  const made = manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
  const used = manifests.flatMap(({ metadata: { namespace } }) => namespace ?? []);
  return [...new Set(used)].filter((name) => !made.includes(name));
}
