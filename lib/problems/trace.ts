import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IConstruct, Node } from 'constructs';
import { isOfUser } from '../root';
import { isMadeAgain } from './again';
import { Meanwhile } from './meanwhile';
import { Note } from './note';

/** A place in a source file, both numbers counted from 1. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where something was made. V8 formats a stack only when it is read, so keeping one costs next to nothing. */
export interface Trace {
  readonly stack?: string | undefined;
}

/** A call of the user's, and where in its arguments the properties are: by default those of `new X(scope, id, props)`. */
export interface Creation {
  readonly trace: Trace;
  readonly props: readonly (string | number)[];
}

const creation = new Note<Creation>();

const propsArguments = [2];

export function captureTrace(): Trace {
  const trace: Trace = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 30;
  Error.captureStackTrace(trace, captureTrace);
  Error.stackTraceLimit = limit;
  return trace;
}

// constructs has no hook for "a child was added", and without one a message could not name the line that made an
// object nobody wrapped (a KubeService, a chart of cdk8s). Every construct passes through this one method.
const prototype = Node.prototype as unknown as { addChild(child: IConstruct, id: string): void };
const addChild = prototype.addChild;
prototype.addChild = function (child, id) {
  if (!ours.holds && !isMadeAgain()) creation.set(child, { trace: captureTrace(), props: propsArguments });
  addChild.call(this, child, id);
};

const ours = new Meanwhile();

/**
 * Makes constructs that belong to the one being made, and so to the call that made that one. Their own would be the
 * same line, found at a price: a stack is walked for each.
 */
export function within<Made>(make: () => Made): Made {
  return ours.during(make);
}

/** For a construct that holdfast makes on behalf of another call of the user's. */
export function setCreation(construct: IConstruct, made: Creation): void {
  creation.set(construct, made);
}

/** The call that made the construct, or its nearest ancestor that a line of the user's made. */
export function creationOf(construct: IConstruct): { frame: Frame; props: Creation['props'] } | undefined {
  const made = creation.get(construct);
  const frame = made && userFrame(made.trace);
  if (frame) return { frame, props: made.props };
  return construct.node.scope && creationOf(construct.node.scope);
}

/** The innermost frame that is neither holdfast's own nor a dependency's. */
export function userFrame(trace: Trace): Frame | undefined {
  for (const text of stackOf(trace).split('\n')) {
    const [, name = '', line, column] = /(?:\(|at )((?:file:|\/|[A-Za-z]:\\)[^()]*):(\d+):(\d+)\)?$/.exec(text) ?? [];
    const file = name.startsWith('file:') ? fileURLToPath(name) : name;
    if (!file || !isOfUser(file)) continue;
    return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}

/**
 * The stack in terms of the sources. Where Node knows the source maps it is to format the stack: Pulumi's language host
 * puts a formatter of its own in front, which does not know those of tsx.
 */
function stackOf(trace: Trace): string {
  const format = Error.prepareStackTrace;
  if (process.sourceMapsEnabled) Reflect.set(Error, 'prepareStackTrace', undefined);
  try {
    return typeof trace.stack === 'string' ? trace.stack : '';
  } finally {
    Error.prepareStackTrace = format;
  }
}

/** `stacks/web.ts:14`, from the folder the command runs in. */
export function showFrame({ file, line }: Pick<Frame, 'file' | 'line'>): string {
  const path = relative(process.cwd(), file);
  return `${path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')}:${line}`;
}
