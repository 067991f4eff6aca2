import { hash } from 'node:crypto';
import { objectId } from '../pulumi/resource-options';
import type { Manifest } from '../render/manifest';
import { ObjectApi, pulumiManagerOf } from '../rollout/object-api';
import { stateFileIn } from './backend';
import { askPulumi } from './engine';

/** The state of a stack as `pulumi stack export` prints it, by the parts that are read. */
export interface Checkpoint {
  readonly deployment?: {
    readonly resources?: readonly Resource[];
    readonly pending_operations?: readonly Operation[];
  };
}

/** What an engine had begun and not ended when its last word was written. */
export interface Operation {
  readonly type: string;
  readonly resource: Resource;
}

export interface Resource {
  readonly urn: string;
  readonly type?: string;
  readonly id?: string;
  /** True for what is still to be deleted, after its replacement was made. */
  readonly delete?: boolean;
  /** True for what Pulumi refuses to delete. */
  readonly protect?: boolean;
  /** URN and id of the provider, which is called as its cluster is. */
  readonly provider?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

/** The state of a stack; undefined where Pulumi has none, or none that can be read here. */
export async function readCheckpoint(stack: string): Promise<Checkpoint | undefined> {
  const text = await exported(stack);
  return text === undefined ? undefined : (JSON.parse(text) as Checkpoint);
}

/** What is known of a state that nobody has taken apart. */
export interface Glance {
  /** The same for as long as nobody writes the state. */
  readonly digest: string;
  /** False where all that its last engine began was ended. */
  readonly mayBeInterrupted: boolean;
}

/** The same as `readCheckpoint`, at a glance. A backend of files takes no Pulumi for that, which needs 0.2 s a stack. */
export async function glanceAt(stack: string, backend: string): Promise<Glance | undefined> {
  const text = stateFileIn(backend, stack) ?? (await exported(stack));
  return text === undefined
    ? undefined
    : { digest: hash('sha256', text), mayBeInterrupted: text.includes('"pending_operations"') };
}

async function exported(stack: string): Promise<string | undefined> {
  const answer = await askPulumi(['stack', 'export', '--stack', stack]);
  return 'problem' in answer ? undefined : answer.output;
}

type ContextOf = (cluster: string | undefined) => string;

/**
 * The state without operations that were interrupted. An object whose creation was one of them, and that is in the
 * cluster, is taken into the state with the name under which the interrupted engine applied it: under another name, which
 * a new creation would have, its fields would belong to both, and the next change of one would be refused as a conflict.
 */
export async function settle(checkpoint: Checkpoint, contextOf: ContextOf): Promise<Checkpoint> {
  const { pending_operations: operations = [], ...deployment } = checkpoint.deployment ?? {};
  const known = new Set((deployment.resources ?? []).map(({ urn }) => urn));
  const created = operations.filter(({ type, resource }) => type === 'creating' && !known.has(resource.urn));
  const found = await Promise.all(created.map(({ resource }) => foundAgain(resource, contextOf)));
  return {
    ...checkpoint,
    deployment: { ...deployment, resources: [...(deployment.resources ?? []), ...found.flat()] },
  };
}

async function foundAgain(resource: Resource, contextOf: ContextOf): Promise<Resource[]> {
  const { provider, inputs } = resource;
  if (!provider || !inputs?.kind) return []; // not an object of Kubernetes
  const manifest = inputs as unknown as Manifest;
  const live = await new ObjectApi(contextOf(clusterIn(resource))).read(manifest);
  const manager = live && pulumiManagerOf(live);
  if (manager === undefined) return [];
  const outputs = { ...inputs, __fieldManager: manager, __initialApiVersion: manifest.apiVersion };
  return [{ ...resource, id: objectId(manifest), outputs } as Resource];
}

/** The cluster an object of the state is in, as `provider` names it; undefined for the stack's own. */
export function clusterIn({ provider = '' }: Resource): string | undefined {
  const [, , , name] = provider.split('::');
  return name === 'cluster' ? undefined : name;
}
