import type { IConstruct } from 'constructs';
import type { Problem } from './problem';
import { lineOf } from './source';
import { captureTrace, creationOf, showFrame, type Trace, userFrame } from './trace';

/** What a construct can say of a problem itself; the place is found for it. */
export type Report = Pick<Problem, 'id' | 'severity' | 'property' | 'got' | 'allowed' | 'fix'>;

const reports = new WeakMap<IConstruct, Problem[]>();
const invalid = new WeakSet<IConstruct>();

/** A construct's arguments are scope, id and props. */
const idArgument = 1;

/**
 * Records a problem of a construct's own properties; the run goes on, so that the others are found as well.
 * An error here also silences the gate below that construct: what it renders no longer means what the user typed.
 */
export function report(construct: IConstruct, problem: Report): void {
  if (problem.severity === 'error') invalid.add(construct);
  add(construct, { ...problem, place: placeOf(construct, problem.property), path: construct.node.path });
}

/** Records a problem of the call that is being made, such as an argument of a method. */
export function reportCall(construct: IConstruct, problem: Report, trace: Trace = captureTrace()): void {
  const { path } = construct.node;
  add(construct, { ...problem, place: placeOfCall(trace, [], path), path });
}

function add(construct: IConstruct, problem: Problem): void {
  const root = construct.node.root;
  reports.set(root, [...(reports.get(root) ?? []), problem]);
}

/** All that was reported anywhere in the tree. */
export function reported(root: IConstruct): readonly Problem[] {
  return reports.get(root) ?? [];
}

/** True when the construct or one around it reported an error. */
export function isInvalid(construct: IConstruct): boolean {
  return construct.node.scopes.some((scope) => invalid.has(scope));
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
function segments(property: string): string[] {
  return [...property.matchAll(/\["([^"]*)"\]|([^.[\]]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** The reverse: `data["a.b"]`, `containers[0].image`. */
export function joinProperty(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      if (/^\d+$/.test(part)) return `[${part}]`;
      if (/[.[\]]/.test(part)) return `["${part}"]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}
