import { hasDeferred } from '../../kubernetes/deferred';
import { formatProblems } from '../../problems/format';
import type { Product } from '../../program/produce';
import type { SelectedStack } from '../../program/selection';
import { registrationOf } from '../../pulumi/registration';
import { servingServices } from '../../pulumi/services';
import { byCluster } from '../../render/cluster';
import type { Rendered } from '../../render/manifest';
import { endpointProblems, type ServingService } from '../../rollout/endpoints';
import { configuredContext, contextKey } from '../stack-config';
import { inBrief } from './run';

/** What is kept of a stack's objects while it is not its turn. */
export interface Kept {
  /** The clusters they go to, as `provider` names them; undefined for the stack's own. */
  readonly clusters: readonly (string | undefined)[];
  /** What Pulumi is told of them. */
  readonly registration: string;
  /** False where a value is known to Pulumi alone, so that nobody can say before it runs whether it is the same. */
  readonly isKnown: boolean;
  readonly services: readonly (readonly [cluster: string | undefined, ServingService[]])[];
}

export type KeptStack = SelectedStack<Kept>;

export function keep({ objects }: Product): Kept {
  const clusters = byCluster(objects);
  const services = clusters.map(([cluster, own]) => [cluster, servingServices(own)] as const);
  return {
    clusters: clusters.map(([cluster]) => cluster),
    registration: registrationOf(objects),
    isKnown: objects.length > 0 && !hasDeferred((objects[0] as Rendered).object.node.root),
    services,
  };
}

/** Why a stack does not work though all of it was applied, as the program says it after each run of Pulumi. */
export async function endpointFailure({ name, kept }: KeptStack): Promise<string | undefined> {
  const asked = kept.services.map(([cluster, services]) =>
    endpointProblems(configuredContext(name, contextKey(cluster)) ?? '', services),
  );
  return inBrief(formatProblems((await Promise.all(asked)).flat()));
}
