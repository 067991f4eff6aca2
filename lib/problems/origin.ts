import type { IConstruct } from 'constructs';
import { Note } from './note';
import { parsePointer } from './pointer';
import { joinProperty, segments } from './report';
import type { Trace } from './trace';

/**
 * Which property of a construct became which part of which object, so that a finding in a manifest can be told in the
 * user's own words: `['Deployment', '/spec/replicas', 'replicas']`. `*` stands for every kind. `depth` says how many keys
 * below the pointer are keys below the property as well, by default none; an item of a list is known by its `name`.
 */
export type Origin = readonly [kind: string, pointer: string, property: string, depth?: number];

const origins = new Note<readonly Origin[]>();

export function setOrigins(construct: IConstruct, table: readonly Origin[]): void {
  origins.set(construct, table);
}

/** What the user said: the property of a construct, or the method of one, with the call. */
export interface Added {
  readonly construct: IConstruct;
  readonly property: string;
  readonly trace?: Trace;
}

const additions = new WeakMap<IConstruct, (readonly [parts: readonly string[], added: Added])[]>();

/** Remembers which call added a part of an object; what is found there is told of that call. */
export function addOrigin(object: IConstruct, pointer: string, added: Added): void {
  const known = additions.get(object) ?? [];
  additions.set(object, known);
  known.push([parsePointer(pointer), added]);
}

/** The construct a user made and the property they gave it, for a JSON pointer into the manifest of `object`. */
export function originOf(object: IConstruct, manifest: { readonly kind: string }, pointer: string): Added {
  const parts = parsePointer(pointer);
  const added = additions.get(object)?.find(([prefix]) => prefix.every((part, index) => parts[index] === part));
  if (added) return added[1];
  for (const construct of [...object.node.scopes].reverse()) {
    const table = origins.get(construct);
    if (table) return { construct, property: typed(table, manifest, parts) };
  }
  return { construct: object, property: joinProperty(parts) };
}

function typed(table: readonly Origin[], manifest: { readonly kind: string }, parts: readonly string[]): string {
  const matching = table
    .filter(([kind]) => kind === '*' || kind === manifest.kind)
    .map(([, pointer, property, depth = 0]) => ({ prefix: parsePointer(pointer), property, depth }))
    .filter(({ prefix }) => prefix.every((part, index) => parts[index] === part))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!matching) return `${manifest.kind} ${joinProperty(parts)}`;
  const { prefix, property, depth } = matching;
  return joinProperty([...segments(property), ...named(manifest, parts).slice(prefix.length, prefix.length + depth)]);
}

/** The path with each index of a list replaced by the item's name, where it has one. */
function named(manifest: unknown, parts: readonly string[]): string[] {
  let value = manifest as Record<string, unknown> | undefined;
  return parts.map((part) => {
    const inList = Array.isArray(value);
    value = value?.[part] as Record<string, unknown> | undefined;
    return inList && typeof value?.name === 'string' ? value.name : part;
  });
}
