import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';

export function environmentNames(stacks: readonly StackDefinition[]): string[] {
  return [...new Set(stacks.flatMap(({ environments }) => Object.keys(environments)))];
}

export function unknownName(
  id: string,
  place: string,
  property: string,
  name: string,
  known: readonly string[],
): Problem {
  const near = suggest(name, known);
  return {
    id,
    severity: 'error',
    place,
    property,
    got: name === '' ? 'nothing' : show(name),
    allowed: list(known, 'or'),
    fix: near ? `write ${near}` : `name one of these${id === 'environment' ? ', or add it to defineEnvironments' : ''}`,
  };
}
