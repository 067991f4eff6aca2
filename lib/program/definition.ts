import { dnsLabelWords, isDnsLabel, toDnsLabel } from '../app/dns-label';
import type { Environment } from '../app/environment';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';

/** What is wrong with the definitions themselves, before anything is built from them. */
export function definitionProblems(stacks: readonly StackDefinition[]): Problem[] {
  const environments = new Set(stacks.flatMap((stack) => Object.values<Environment>(stack.environments)));
  return [
    ...stacks.flatMap(stackProblems),
    ...sameNames(stacks),
    ...[...environments].flatMap(environmentProblems),
    ...defaultsProblems([...environments]),
  ];
}

/** A stack's arguments are name, environments, build and props. */
function stackProblems({ name, environments, createNamespace, trace, faults }: StackDefinition): Problem[] {
  const at = (...path: (string | number)[]) => placeOfCall(trace, path, name);
  const names = isDnsLabel(name) ? [] : [badName(at(0), 'name', name)];
  const found = faults.map((fault) => ({ ...fault, place: at(3, fault.property) }));
  const namespaces = createNamespace ? Object.values<Environment>(environments).flatMap(defaultNamespace) : [];
  return [...names, ...found, ...namespaces];
}

function environmentProblems({ name, namespace, trace, faults }: Environment): Problem[] {
  const at = (...path: (string | number)[]) => placeOfCall(trace, [0, name, ...path], name);
  const names = isDnsLabel(name) ? [] : [badName(at(), name, name)];
  if (name === 'default') names.push(nameOfChoice(at()));
  if (namespace !== name && !isDnsLabel(namespace)) names.push(badName(at('namespace'), 'namespace', namespace));
  if (namespace.startsWith('kube-')) names.push(reservedNamespace(at('namespace'), namespace));
  const found = faults.map(({ property, ...fault }) => {
    if (property === 'props') return { ...fault, property: name, place: at(), fix: `write ${name}: {}` };
    return { ...fault, property: `${name}.${property}`, place: at(property) };
  });
  return [...names, ...found];
}

/** The defaults of all environments are the second argument of the call that defines them. */
function defaultsProblems(environments: readonly Environment[]): Problem[] {
  const calls = new Map(environments.map(({ trace, defaultsFaults }) => [trace, defaultsFaults]));
  return [...calls].flatMap(([trace, faults]) =>
    faults.map((fault) => ({
      ...fault,
      property: fault.property === 'props' ? 'defaults' : fault.property,
      place: placeOfCall(trace, [1, ...(fault.property === 'props' ? [] : [fault.property])], 'defineEnvironments'),
    })),
  );
}

/** `select({ default: ... })` would mean two things. */
function nameOfChoice(place: string): Problem {
  const allowed = 'any other name: in select, default stands for all environments that are not named';
  const [got, fix] = [show('default'), 'give it a name that says what it is for'];
  return { id: 'environment', severity: 'error', place, property: 'default', got, allowed, fix };
}

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#working-with-namespaces */
function reservedNamespace(place: string, namespace: string): Problem {
  const allowed = 'a namespace of your own: what begins with kube- belongs to Kubernetes';
  const [got, fix] = [show(namespace), `name it '${namespace.replace(/^(kube-)+/, '') || 'production'}'`];
  return { id: 'namespace', severity: 'error', place, property: 'namespace', got, allowed, fix };
}

/** It is in every cluster before anything else, and cannot be deleted. */
function defaultNamespace({ name, namespace, trace }: Environment): Problem[] {
  if (namespace !== 'default' || name === namespace) return [];
  return [
    {
      id: 'namespace',
      severity: 'error',
      place: placeOfCall(trace, [0, name, 'namespace'], name),
      property: 'namespace',
      got: show(namespace),
      allowed: 'a namespace that a stack can make and delete',
      fix: 'name another, or write { createNamespace: false } as the last argument of defineStack',
    },
  ];
}

/** Names become files, namespaces and Pulumi stacks, so they are checked before anything is called after them. */
function badName(place: string, property: string, name: string): Problem {
  const fix = `name it '${toDnsLabel(name)}'`;
  return { id: 'dns-name', severity: 'error', place, property, got: show(name), allowed: dnsLabelWords, fix };
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
