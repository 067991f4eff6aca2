import { isDeferred } from '../kubernetes/deferred';
import { hasErrors } from '../problems/problem';
import { joinProperty } from '../problems/report';
import { show } from '../problems/show';
import type { CommittedObject } from '../program/committed';
import type { Product } from '../program/produce';
import { produceSelection, type Selection } from '../program/selection';
import { clusterOf } from '../render/cluster';
import { type Difference, differences } from '../render/difference';
import { identityOn, type Manifest, title } from '../render/manifest';
import { sideBySide } from '../rollout/side-by-side';
import { clusterIn, readCheckpoint } from './checkpoint';
import { committedObjects, renderedFile } from './committed-files';
import { settled } from './guard';
import { failed, type Outcome } from './outcome';

export interface OfflineOptions extends Selection {
  /** Folder of the stacks. */
  readonly folder: string;
  /** Folder of the rendered files. */
  readonly output: string;
}

const atOnce = 4;

/**
 * What `up` would change, without asking any cluster: against Pulumi's state of a stack, or where it has none that can
 * be read here, against the file of the last commit.
 */
export async function previewOffline(options: OfflineOptions): Promise<Outcome> {
  const forPulumi = await produced(options, options, 'pulumi');
  const { environments, problems } = forPulumi;
  if (hasErrors(problems)) return failed(problems, environments, 'nothing was compared');
  const states = new Map<string, readonly CommittedObject[]>();
  await sideBySide(forPulumi.stacks, atOnce, async ({ name }) => {
    const state = await stateOf(name);
    if (state) states.set(name, state);
  });
  const others = forPulumi.stacks.filter(({ name }) => !states.has(name)).map(({ name }) => name);
  const forDist = await produced(options, { all: false, environments: [], stacks: others }, 'dist');
  const lines = forPulumi.stacks.flatMap(({ name, kept }) => {
    const state = states.get(name);
    if (state) return compared(`${name}, against Pulumi's state`, state, kept);
    const declared = forDist.stacks.find((stack) => stack.name === name)?.kept ?? kept;
    const committed = committedObjects('HEAD', options.output, name) ?? [];
    return compared(`${name}, against ${renderedFile(options.output, name)} of the last commit`, committed, declared);
  });
  return { lines, problems: [], ok: true };
}

function produced({ folder }: OfflineOptions, selection: Selection, target: 'dist' | 'pulumi') {
  const keep = ({ objects }: Product) =>
    objects.map((rendered): CommittedObject => ({ manifest: rendered.manifest, cluster: clusterOf(rendered) }));
  return settled(() => produceSelection(folder, selection, keep, target));
}

/** The objects of Kubernetes in Pulumi's state. */
async function stateOf(stack: string): Promise<CommittedObject[] | undefined> {
  const checkpoint = await readCheckpoint(stack);
  if (!checkpoint) return undefined;
  const resources = checkpoint.deployment?.resources ?? [];
  const objects = resources.filter(({ type = '', delete: isGone }) => type.startsWith('kubernetes:') && !isGone);
  return objects.map((object) => ({ manifest: object.inputs as unknown as Manifest, cluster: clusterIn(object) }));
}

function compared(what: string, before: readonly CommittedObject[], after: readonly CommittedObject[]): string[] {
  const [old, now] = [indexOf(before), indexOf(after)];
  const created = after.filter((one) => !old.has(keyOf(one)));
  const deleted = before.filter((one) => !now.has(keyOf(one)));
  const updated = after.flatMap((one) => {
    const previous = old.get(keyOf(one));
    const fields = previous ? differences(readable(previous.manifest), readable(one.manifest)) : [];
    const lines = fields.filter((field) => !isUnknown(field)).map((field) => `  ~ ${nameOf(one)} ${inWords(field)}`);
    return lines.length > 0 ? [lines] : [];
  });
  const same = after.length - created.length - updated.length;
  return [
    `${what}: ${created.length} to be created, ${updated.length} updated, ${deleted.length} deleted, ${same} same`,
    ...created.map((one) => `  + ${nameOf(one)}`),
    ...updated.flat(),
    ...deleted.map((one) => `  - ${nameOf(one)}`),
  ];
}

function indexOf(objects: readonly CommittedObject[]): ReadonlyMap<string, CommittedObject> {
  return new Map(objects.map((one) => [keyOf(one), one]));
}

function keyOf({ manifest, cluster }: CommittedObject): string {
  return identityOn(cluster, manifest);
}

function nameOf({ manifest, cluster }: CommittedObject): string {
  return cluster ? `${title(manifest)} in ${cluster}` : title(manifest);
}

/** The values of a Secret are encrypted in the state, and not in the files. */
function readable(manifest: Manifest): Partial<Manifest> {
  const { data, stringData, ...others } = manifest;
  return manifest.kind === 'Secret' ? others : manifest;
}

/** A value that only Pulumi has, and that its state had, too: nobody can say here whether it is another. */
function isUnknown({ from, to }: Difference): boolean {
  return isDeferred(to) && from !== undefined;
}

function inWords({ path, from, to }: Difference): string {
  return `${joinProperty(path)}: ${show(from)} -> ${show(to)}`;
}
