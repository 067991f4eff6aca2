import { Construct } from 'constructs';
import { ProblemsError } from './problem';
import { placeOfCall } from './report';
import { show } from './show';
import { captureTrace } from './trace';

/**
 * The scope and the id of a new construct, as they are. What is no scope or no id ends the program there: without them
 * there is no place in the tree to go on from.
 */
export function checkArguments(name: string, scope: unknown, id: unknown): [scope: Construct, id: string] {
  if (Construct.isConstruct(scope) && typeof id === 'string' && id !== '') return [scope as Construct, id];
  const wrong = Construct.isConstruct(scope) ? { property: 'id', value: id } : { property: 'scope', value: scope };
  throw new ProblemsError([
    {
      id: 'arguments',
      severity: 'error',
      place: placeOfCall(captureTrace(), [], name),
      property: `new ${name}: ${wrong.property}`,
      got: show(wrong.value),
      allowed: wrong.property === 'id' ? "a name, such as 'web'" : 'the stack, or a construct in it',
      fix: `write new ${name}(stack, 'web', { ... })`,
    },
  ]);
}

/** A construct that a call is for. Without one there is no place in the tree to go on from: it ends the program. */
export function checkConstruct(call: string, value: unknown, fix: string): Construct {
  if (Construct.isConstruct(value)) return value as Construct;
  throw new ProblemsError([
    {
      id: 'arguments',
      severity: 'error',
      place: placeOfCall(captureTrace(), [], call),
      property: call,
      got: show(value),
      allowed: 'the stack, or a construct in it',
      fix,
    },
  ]);
}
