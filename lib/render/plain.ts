import { ApiObject, App, Lazy } from 'cdk8s';
import { outputResolver } from '../kubernetes/deferred';
import { Note } from '../problems/note';
import { lostName, refuseLostFields } from './lost-field';
import type { Manifest } from './manifest';

type Fields = Record<string, unknown>;

/** The parts of an object of cdk8s that its toJson() puts together. */
interface Parts {
  readonly props: Fields;
  readonly patches: readonly unknown[];
  readonly metadata: Fields & { readonly _additionalAttributes: Fields };
}

/** Every App resolves some values by itself. */
const builtIn = new App().resolvers.length;

/** Thrown for what cdk8s alone can resolve, and for what it would lose. */
const unknown = Symbol('unknown value');

/**
 * The object as plain data, which is what its `toJson()` returns, with the keys in the order of the alphabet but what a
 * thing is called first. cdk8s looks through the whole tree for each value; here that is left to the values that need
 * it. Throws what cdk8s throws, and a LostField.
 */
export function toManifest(object: ApiObject): Manifest {
  try {
    if (object.toJson === ApiObject.prototype.toJson && resolvesAsUsual(object)) {
      const seen = { isData: true };
      const manifest = quickly(object as unknown as Parts, seen);
      if (!seen.isData) computed.set(object, true);
      return manifest;
    }
  } catch (error) {
    if (error !== unknown) throw error;
  }
  computed.set(object, true);
  const { props, metadata } = object as unknown as Parts;
  refuseLostFields({ ...props, metadata: fieldsOf(metadata) });
  const json: Fields = object.toJson();
  refuseLostFields(json);
  return inOrder(json);
}

/** True for the objects whose manifests were not made of data alone. */
const computed = new Note<true>();

/** True for an object that was rendered of nothing but texts, finite numbers, true, false, null, lists and plain objects. */
export function wasData(object: ApiObject): boolean {
  return !computed.get(object);
}

/** What was come across on the way through a value. */
interface Seen {
  isData: boolean;
}

/** False in an App that resolves values of its own, which is to be asked for them. */
function resolvesAsUsual(object: ApiObject): boolean {
  const { resolvers } = App.of(object);
  return resolvers.slice(0, resolvers.length - builtIn).every((resolver) => resolver === outputResolver);
}

/** What the manifest of an object is made from; undefined where that is not all. */
export function partsOf(object: ApiObject): readonly unknown[] | undefined {
  if (object.toJson !== ApiObject.prototype.toJson || !resolvesAsUsual(object)) return undefined;
  const { props, patches, metadata } = object as unknown as Parts;
  if (patches.length > 0) return undefined;
  const { name, namespace, labels, annotations, finalizers, ownerReferences, _additionalAttributes } = metadata;
  return [props, { name, namespace, labels, annotations, finalizers, ownerReferences, _additionalAttributes }];
}

function quickly({ props, patches, metadata }: Parts, seen: Seen): Manifest {
  if (patches.length > 0 || Object.hasOwn(props, lostName)) throw unknown;
  return topLevel(props, plain(fieldsOf(metadata), true, seen), seen);
}

function fieldsOf(kept: Parts['metadata']): Fields {
  const { name, namespace, annotations, finalizers, ownerReferences, labels } = kept;
  return { ...kept._additionalAttributes, name, namespace, annotations, finalizers, ownerReferences, labels };
}

/** Any manifest with its keys in order. */
export function inOrder(manifest: Fields): Manifest {
  const seen = { isData: false };
  return topLevel(manifest, plain(manifest.metadata, false, seen), seen);
}

function topLevel({ apiVersion, kind, metadata: _, ...rest }: Fields, metadata: unknown, seen: Seen): Manifest {
  return Object.assign({ apiVersion, kind, metadata }, plain(rest, false, seen)) as Manifest;
}

/** A copy without what is null or undefined, and in metadata, as in cdk8s, without what is empty. */
function plain(value: unknown, isMetadata: boolean, seen: Seen): unknown {
  if (typeof value !== 'object' || value === null) {
    if (isNone(value)) seen.isData = false;
    return value ?? undefined;
  }
  if (Array.isArray(value)) {
    return isMetadata && value.length === 0 ? undefined : value.map((item) => plain(item, isMetadata, seen));
  }
  if (value instanceof Lazy) {
    seen.isData = false;
    return plain(value.produce(), isMetadata, seen);
  }
  if (value.constructor !== Object || typeof (value as Fields).resolve === 'function') throw unknown;
  return plainFields(value as Fields, isMetadata, seen);
}

/** True for what is nothing, or something else, to JSON and to another thread. */
function isNone(value: unknown): boolean {
  const type = typeof value;
  return type === 'function' || type === 'symbol' || (type === 'number' && !Number.isFinite(value));
}

/** In order, or nearly, most of them are already: https://en.wikipedia.org/wiki/Insertion_sort */
function sortedKeys(from: Fields): string[] {
  const keys = Object.keys(from);
  if (keys.length > mostInserted) return keys.sort();
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string;
    let place = index;
    for (; place > 0 && (keys[place - 1] as string) > key; place--) keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
  return keys;
}

/** More keys are sorted as V8 does it, which takes memory, and time in proportion to their number. */
const mostInserted = 32;

function plainFields(from: Fields, isMetadata: boolean, seen: Seen): Fields | undefined {
  const to: Fields = {};
  if (typeof from.name === 'string') to.name = from.name;
  if (typeof from.namespace === 'string') to.namespace = from.namespace;
  let isEmpty = true;
  for (const key of sortedKeys(from)) {
    if (key === lostName) throw unknown;
    const value = plain(from[key], isMetadata, seen);
    if (value === undefined) continue;
    to[key] = value;
    isEmpty = false;
  }
  return isEmpty && isMetadata ? undefined : to;
}
