import { resolve } from 'node:path';
import type { StackDefinition } from '../app/stack';
import type { Judgement } from '../policy/gate';
import type { Problem } from '../problems/problem';
import { byCluster } from '../render/cluster';
import { type Manifest, title } from '../render/manifest';
import { onceMore } from './circumstances';
import { keysOf } from './conflicts';
import { type Draft, draft } from './draft';
import { findings } from './judge';
import { environmentNames, unknownName } from './names';
import { judged, type Product, problemsOf, produce } from './produce';
import { loadTwice } from './reload';
import { type Repeated, repeat } from './repeat';
import { toldOfStack } from './told';

/** A stack that is to be made in one of its environments. */
export interface Job {
  readonly stack: StackDefinition;
  readonly environment: string;
}

/** What is to be made of a project, and what is wrong with it before anything is. */
export interface Jobs {
  readonly jobs: readonly Job[];
  /** The stacks as their modules define them at another time. */
  readonly again: readonly StackDefinition[];
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/** What is left of a product once its tree is gone. */
export interface Done<Kept> {
  readonly kept: Kept;
  readonly problems: readonly Problem[];
  readonly keys: readonly string[];
}

/** Loads the stacks of a folder: all are made, in every environment or in those that are named. */
export function jobsOf(folder: string, named: readonly string[]): Jobs {
  const { stacks, problems, again } = loadTwice(resolve(folder));
  const known = environmentNames(stacks);
  const unknown = stacks.length > 0 ? named.filter((name) => !known.includes(name)) : [];
  const asked = unknown.map((name) => unknownName('environment', 'command line', '--environment', name, known));
  const environments = named.length > 0 ? [...new Set(named)] : known;
  const jobs = environments.flatMap((environment) =>
    stacks
      .filter((stack) => Object.hasOwn(stack.environments, environment))
      .map((stack): Job => ({ stack, environment })),
  );
  return { jobs, again, environments, problems: [...problems, ...asked] };
}

/** Makes what one of the jobs is to make, twice. */
export function make({ jobs, again }: Jobs, number: number): Repeated {
  const { stack, environment } = jobs[number] as Job;
  return repeat(stack, again, environment);
}

/** Judges what was made. */
export function done<Kept>({ draft, product = judged(draft) }: Repeated, keep: (product: Product) => Kept): Done<Kept> {
  const { environment, objects, problems } = product;
  return { kept: keep(product), problems, keys: keysOf(environment, objects) };
}

/** A judgement, with the number of its manifest among all of the case. */
export interface Numbered extends Omit<Judgement, 'manifest'> {
  readonly manifest: number;
  /** Its kind and name. */
  readonly object: string;
}

/** What is known of a draft that somebody else judges, in which there is nothing but data; `found` by whoever did. */
export function knownOf(draft: Draft, found: readonly Problem[] = []): Omit<Done<unknown>, 'kept'> {
  const { environment, rendered } = draft;
  return { problems: problemsOf(draft, found), keys: keysOf(environment.name, rendered.made) };
}

/**
 * What somebody else has judged and kept, where the draft is gone. It is made once more to tell what was found of its
 * constructs. Where that fails, or makes something else, as a program may count what it makes, what was found is told of
 * the stack, and nothing else is.
 */
export function doneAgain<Kept>(
  { jobs }: Jobs,
  number: number,
  { problems, keys }: Omit<Done<unknown>, 'kept'>,
  judgements: readonly Numbered[],
  kept: Kept,
): Done<Kept> {
  const { stack, environment } = jobs[number] as Job;
  const again = onceMore(() => draft(stack, environment, 'dist'));
  const objects = sentOf(again).map(title);
  const isSame =
    again.problems.length === problems.length && judgements.every((one) => one.object === objects[one.manifest]);
  if (isSame) return doneBeside(again, judgements, kept);
  const found = judgements.filter(({ waived }) => !waived).map((one) => ({ ...toldOfStack(one, stack), environment }));
  return { kept, problems: [...problems, ...found], keys };
}

/** The manifests of a draft in the order of its case. */
function sentOf({ rendered }: Draft): Manifest[] {
  return byCluster(rendered.made).flatMap(([, own]) => own.map(({ manifest }) => manifest));
}

/** What somebody else has judged and kept. */
export function doneBeside<Kept>(draft: Draft, judgements: readonly Numbered[], kept: Kept): Done<Kept> {
  const manifests = sentOf(draft);
  const told = judgements.map((one) => ({ ...one, manifest: manifests[one.manifest] as Manifest }));
  return { ...knownOf(draft, findings(draft, told)), kept };
}

export function remake({ jobs }: Jobs, number: number): Product {
  const { stack, environment } = jobs[number] as Job;
  return produce(stack, environment);
}
