import type { IConstruct } from 'constructs';
import type { StackDefinition } from '../app/stack';
import { isFor, type Target } from '../kubernetes/target';
import { waiversOf } from '../kubernetes/waiver';
import { waivedIn } from '../policy/waivers';
import { madeAgain } from '../problems/again';
import { type Added, originOf } from '../problems/origin';
import { parsePointer, toPointer } from '../problems/pointer';
import { hasErrors, type Problem } from '../problems/problem';
import { show } from '../problems/show';
import { within } from '../problems/trace';
import { waiverPrefix } from '../problems/waiver';
import { declaresOrder } from '../render/declared';
import { differences } from '../render/difference';
import { fingerprint, rendersAs } from '../render/fingerprint';
import { identity, type Made, type Manifest, title } from '../render/manifest';
import { manifestsOf, render } from '../render/render';
import { recordWaivers } from '../render/waivers';
import { hasWave } from '../render/waves';
import { elsewhen, noted } from './circumstances';
import { construct, type Draft, draft } from './draft';
import { judged, type Product } from './produce';
import { told } from './told';

/** A draft, and what became of it where that had to be known already. */
export interface Repeated {
  readonly draft: Draft;
  readonly product?: Product | undefined;
}

/**
 * Makes a stack, then makes it again at another time and with other luck, and finds as problems what is not the same:
 * a commit is to render to the same bytes whenever that is done, and what Pulumi previews and what it applies are two
 * runs. `reloaded` are the stacks as their modules define them when they are loaded again.
 *
 * What throws when it is made again is not told, as that writes nothing.
 */
export function repeat(
  stack: StackDefinition,
  reloaded: readonly StackDefinition[],
  environment: string,
  target: Target = 'dist',
): Repeated {
  const { result: first, drawn } = noted(() => draft(stack, environment, target));
  const isMade = first.rendered.made.some(({ object }) => isFor(target, object));
  const once = isMade ? fingerprint(first.root, target) : undefined;
  let product: Product | undefined;
  for (const definition of [stack, ...reloaded.filter(({ name }) => name === stack.name)]) {
    const changes = elsewhen(drawn, () => {
      const { root, thrown } = constructAgain(definition, first);
      if (thrown.length > 0 || (once && rendersAs(once, root, target))) return [];
      product ??= judged(first); // which writes the waivers into the objects
      return changesFrom(product.objects, root, target);
    });
    if (product && changes.length > 0) {
      return { draft: first, product: { ...product, problems: [...product.problems, ...tell(changes, product)] } };
    }
  }
  return { draft: first, product };
}

/** What is wrong is left out of what is rendered, so that it is looked for where something was, or may be now. */
function constructAgain(definition: StackDefinition, { environment, problems }: Draft): ReturnType<typeof construct> {
  const made = hasErrors(problems) ? undefined : madeAgain(() => construct(definition, environment.name));
  return made?.thrown.length === 0 ? made : within(() => construct(definition, environment.name));
}

/** The same, judged. */
export function produceTwice(...stack: Parameters<typeof repeat>): Product {
  const { draft, product } = repeat(...stack);
  return product ?? judged(draft);
}

/** What stands at a place of an object the one time and the other, in words. */
interface Change {
  readonly rendered: Made;
  readonly pointer: string;
  readonly words: readonly [once: string, again: string];
}

/** To put objects into their order is much of a render, and needed only where somebody had a say in that. */
function changesFrom(objects: readonly Made[], root: IConstruct, target: Target): Change[] {
  const declares = [objects[0]?.object.node.root, root].some((one) => one && declaresOrder(one.node.findAll()));
  const isOrdered = declares || objects.some(({ manifest }) => hasWave(manifest));
  const rendered: readonly Made[] = isOrdered ? render(root) : manifestsOf(root.node.findAll());
  const again = rendered.filter(({ object }) => isFor(target, object));
  const [before, after] = [byPlace(objects), byPlace(again)];
  for (const [key, { manifest }] of before) {
    const made = after.get(key);
    if (made) recordWaivers(made, waivedIn(manifest));
  }
  const changes: Change[] = [];
  for (const [key, rendered] of before) changes.push(...changesOf(rendered, after.get(key)));
  if (changes.length > 0) return changes;
  for (const [key, rendered] of after) {
    if (!before.has(key)) changes.push({ rendered, pointer: '', words: ['nothing', title(rendered.manifest)] });
  }
  if (changes.length > 0 || !isOrdered) return changes;
  return orderChange(objects, [...before.keys()], [...after.keys()]);
}

/** Objects by their construct, which may make several. */
function byPlace(objects: readonly Made[]): Map<string, Made> {
  return new Map(objects.map((made) => [`${made.object.node.path} ${identity(made.manifest)}`, made]));
}

function changesOf(rendered: Made, again: Made | undefined): Change[] {
  const { manifest } = rendered;
  if (!again) return [{ rendered, pointer: '/metadata/name', words: [title(manifest), 'nothing'] }];
  return differences(manifest, again.manifest).map(({ path, from, to }) => ({
    rendered,
    pointer: toPointer(...path),
    words: [inWords(manifest, from), inWords(manifest, to)],
  }));
}

/** A value of a Secret is in no message. */
function inWords({ kind }: Manifest, value: unknown): string {
  return kind === 'Secret' && typeof value === 'string' ? `a text of ${value.length} characters` : show(value);
}

function orderChange(objects: readonly Made[], before: readonly string[], after: readonly string[]): Change[] {
  const index = before.findIndex((key, place) => key !== after[place]);
  const rendered = objects[index];
  const words = (place: number) => `place ${place + 1} in the order`;
  const again = after.indexOf(before[index] as string);
  return rendered ? [{ rendered, pointer: '', words: [words(index), words(again)] }] : [];
}

/**
 * One problem a property. A value that changes often takes a label or a checksum along: those are told where nothing
 * else of the construct changes. What is an error as it is has been told, and may be a secret.
 */
function tell(changes: readonly Change[], { environment, problems }: Product): Problem[] {
  const named = changes.map((change) => ({ ...change, ...saidBy(change) }));
  const isAside = (pointer: string) => /\/metadata\/(labels|annotations)\//.test(pointer);
  const changing = new Set(named.filter(({ pointer }) => !isAside(pointer)).map(({ construct }) => construct));
  const known = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ path, property }) => `${path} ${property}`),
  );
  return named.flatMap(({ rendered, pointer, words: [once, again], ...added }) => {
    const { construct, property, trace } = added;
    const key = `${construct.node.path} ${property}`;
    if (known.has(key) || (!trace && isAside(pointer) && changing.has(construct))) return [];
    known.add(key);
    const finding = {
      got: `${once}, and ${again} when it is made again`,
      allowed: 'the same whenever the program runs',
      fix: 'write a fixed value: none from a clock, a random number (also of a Helm chart) or a count that goes on',
    };
    return [{ ...told(notReproducible, finding, rendered.manifest, added, environment), environment }];
  });
}

const notReproducible = { id: 'not-reproducible', severity: 'error' } as const;

/** Who said what changes: a waiver in an object is that of a call. */
function saidBy({ rendered: { object, manifest }, pointer }: Change): Added {
  const [, , name = ''] = parsePointer(pointer);
  const waiver = waiversOf(object).find(({ terms }) => name === waiverPrefix + terms.rule);
  if (!waiver) return originOf(object, manifest, pointer);
  const { construct, terms, trace } = waiver;
  return { construct, property: `Waiver.of('${terms.rule}')`, trace };
}
