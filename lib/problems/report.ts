import type { IConstruct } from 'constructs';
import type { Problem } from './problem';
import { lineOf } from './source';
import { captureTrace, creationOf, showFrame, type Trace, userFrame } from './trace';

/** What a construct can say of a problem itself; the place is found for it. */
export type Report = Pick<Problem, 'id' | 'severity' | 'property' | 'got' | 'allowed' | 'fix'>;

const reports = new WeakMap<IConstruct, Problem[]>();
const faulty = new WeakMap<IConstruct, string[]>();

/** A construct's arguments are scope, id and props. */
const idArgument = 1;

/**
 * Records a problem of a construct's own properties; the run goes on, so that the others are found as well. What the
 * gate finds of a property with an error is not told again.
 */
export function report(construct: IConstruct, problem: Report): void {
  if (problem.severity === 'error') faulty.set(construct, [...(faulty.get(construct) ?? []), problem.property]);
  add(construct, { ...problem, place: placeOf(construct, problem.property), path: construct.node.path });
}

/**
 * Records a problem of the call that is being made, such as an argument of a method. When the property begins with
 * `argument`, what follows is looked for in the call's first argument.
 */
export function reportCall(construct: IConstruct, problem: Report, argument?: string): void {
  const [first, ...inside] = segments(problem.property);
  reportAt(construct, problem, captureTrace(), first === argument ? [0, ...inside] : []);
}

/** Records a problem of an earlier call: `path` leads to what is wrong, from the number of the argument on. */
export function reportAt(
  construct: IConstruct,
  problem: Report,
  trace: Trace,
  path: readonly (string | number)[],
): void {
  const { path: name } = construct.node;
  add(construct, { ...problem, place: placeOfCall(trace, path, name), path: name });
}

function add(construct: IConstruct, problem: Problem): void {
  const root = construct.node.root;
  reports.set(root, [...(reports.get(root) ?? []), problem]);
}

/** All that was reported anywhere in the tree. */
export function reported(root: IConstruct): readonly Problem[] {
  return reports.get(root) ?? [];
}

/** True when an error of the property, or of one around it, was reported. */
export function isReported(construct: IConstruct, property: string): boolean {
  const known = faulty.get(construct) ?? [];
  return known.some(
    (wrong) => property === wrong || property.startsWith(`${wrong}.`) || property.startsWith(`${wrong}[`),
  );
}

/** True when an error of any property was reported: what other objects make of the construct is not to be trusted. */
export function isFaulty(construct: IConstruct): boolean {
  return faulty.has(construct);
}

/** `stacks/web.ts:14` of a property given to a construct; `id` is the construct's name. */
export function placeOf(construct: IConstruct, property: string, environment?: string): string {
  const creation = creationOf(construct);
  if (!creation) return construct.node.path;
  const { frame, props } = creation;
  const path = property === 'id' ? [idArgument] : [...props, ...segments(property)];
  return showFrame({ file: frame.file, line: lineOf(frame, path, environment) });
}

/** `stacks/web.ts:14` of an argument of a call, or `otherwise` where no line is known. */
export function placeOfCall(trace: Trace, path: readonly (string | number)[], otherwise: string): string {
  const frame = userFrame(trace);
  return frame ? showFrame({ file: frame.file, line: lineOf(frame, path) }) : otherwise;
}

/** `spec.containers[0].image` as `spec`, `containers`, `0`, `image`; `data["a.b"]` keeps its key whole. */
export function segments(property: string): string[] {
  return [...property.matchAll(/\["([^"]*)"\]|([^.[\]]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** The reverse: `data["a.b"]`, `containers[0].image`. */
export function joinProperty(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      if (/^\d+$/.test(part)) return `[${part}]`;
      if (/[^\w$-]|^$/.test(part)) return `["${part}"]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}
