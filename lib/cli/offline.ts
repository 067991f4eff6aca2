import { join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { outputPath } from '../dist/write';
import { isDeferred } from '../kubernetes/deferred';
import { joinProperty } from '../problems/report';
import { show } from '../problems/show';
import { produceSelection, type Selection } from '../program/selection';
import { type Difference, differences } from '../render/difference';
import { identity, type Manifest, title } from '../render/manifest';
import { sideBySide } from '../rollout/side-by-side';
import type { Checkpoint } from './checkpoint';
import { askPulumi } from './engine';
import { fileAt } from './git';
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
  if (problems.some(({ severity }) => severity === 'error'))
    return failed(problems, environments, 'nothing was compared');
  const states = new Map<string, readonly Manifest[]>();
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
    const [file, committed] = committedFor(name, options.output);
    return compared(`${name}, against ${file} of the last commit`, committed, declared);
  });
  return { lines, problems: [], ok: true };
}

function produced({ folder }: OfflineOptions, selection: Selection, target: 'dist' | 'pulumi') {
  const keep = ({ objects }: { objects: readonly { manifest: Manifest }[] }) => objects.map(({ manifest }) => manifest);
  return settled(() => produceSelection(folder, selection, keep, target));
}

/** The objects of Kubernetes in Pulumi's state. */
async function stateOf(stack: string): Promise<Manifest[] | undefined> {
  const exported = await askPulumi(['stack', 'export', '--stack', stack]);
  if ('problem' in exported) return undefined;
  const resources = (JSON.parse(exported.output) as Checkpoint).deployment?.resources ?? [];
  const objects = resources.filter(({ type = '', delete: isGone }) => type.startsWith('kubernetes:') && !isGone);
  return objects.map(({ inputs }) => inputs as unknown as Manifest);
}

function committedFor(stack: string, output: string): [file: string, manifests: Manifest[]] {
  const dot = stack.lastIndexOf('.');
  const path = join(relative(process.cwd(), output), outputPath(stack.slice(dot + 1), stack.slice(0, dot)));
  return [path, loadAll(fileAt('HEAD', path) ?? '') as Manifest[]];
}

function compared(what: string, before: readonly Manifest[], after: readonly Manifest[]): string[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [identity(one), one]))) as [
    Map<string, Manifest>,
    Map<string, Manifest>,
  ];
  const created = after.filter((one) => !old.has(identity(one)));
  const deleted = before.filter((one) => !now.has(identity(one)));
  const updated = after.flatMap((one) => {
    const previous = old.get(identity(one));
    const fields = previous ? differences(readable(previous), readable(one)).filter((field) => !isUnknown(field)) : [];
    return fields.length > 0 ? [fields.map((field) => `  ~ ${title(one)} ${inWords(field)}`)] : [];
  });
  const same = after.length - created.length - updated.length;
  return [
    `${what}: ${created.length} to be created, ${updated.length} updated, ${deleted.length} deleted, ${same} same`,
    ...created.map((one) => `  + ${title(one)}`),
    ...updated.flat(),
    ...deleted.map((one) => `  - ${title(one)}`),
  ];
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
