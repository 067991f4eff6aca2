import { dnsLabelWords, isDnsLabel, toDnsLabel } from '../app/dns-label';
import type { Environment } from '../app/environment';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import { suggest } from '../problems/suggest';

/** What is wrong with the definitions themselves, before anything is built from them. */
export function definitionProblems(stacks: readonly StackDefinition[]): Problem[] {
  const environments = new Set(stacks.flatMap((stack) => Object.values<Environment>(stack.environments)));
  return [...stacks.flatMap(stackProblems), ...sameNames(stacks), ...[...environments].flatMap(environmentProblems)];
}

/** A stack's arguments are name, environments, build and props. */
function stackProblems({ name, trace, unknown }: StackDefinition): Problem[] {
  const at = (...path: (string | number)[]) => placeOfCall(trace, path, name);
  const names = isDnsLabel(name) ? [] : [badName(at(0), 'name', name)];
  return [...names, ...unknown.map((property) => unknownProperty(at(3, property), property, ['createNamespace']))];
}

function environmentProblems({ name, trace, unknown }: Environment): Problem[] {
  const at = (...path: (string | number)[]) => placeOfCall(trace, path, name);
  const names = isDnsLabel(name) ? [] : [badName(at(0, name), name, name)];
  return [
    ...names,
    ...unknown.map((property) =>
      unknownProperty(at(0, name, property), `${name}.${property}`, ['namespace', 'protected']),
    ),
  ];
}

/** Names become files, namespaces and Pulumi stacks, so they are checked before anything is called after them. */
function badName(place: string, property: string, name: string): Problem {
  const fix = `name it '${toDnsLabel(name)}'`;
  return { id: 'dns-name', severity: 'error', place, property, got: show(name), allowed: dnsLabelWords, fix };
}

function unknownProperty(place: string, property: string, known: readonly string[]): Problem {
  const last = property.split('.').at(-1) ?? property;
  const near = suggest(last, known);
  return {
    id: 'property',
    severity: 'error',
    place,
    property,
    got: 'a property of that name',
    allowed: known.join(', '),
    fix: near ? `write ${near}` : `remove ${last}`,
  };
}

/** Two stacks of one name would be one file in dist/, and one stack of Pulumi. */
function sameNames(stacks: readonly StackDefinition[]): Problem[] {
  const first = new Map<string, StackDefinition>();
  return stacks.flatMap((stack): Problem[] => {
    const other = first.get(stack.name);
    if (!other) {
      first.set(stack.name, stack);
      return [];
    }
    const place = placeOfCall(stack.trace, [0], stack.name);
    const got = `${show(stack.name)}, which ${placeOfCall(other.trace, [0], other.name)} is called as well`;
    const allowed = 'a name of its own for each stack';
    return [
      { id: 'duplicate-stack', severity: 'error', place, property: 'name', got, allowed, fix: 'rename one of them' },
    ];
  });
}
