import { misplaced, waiverNames } from '../policy/misplaced-waivers';
import type { RuleDescription } from '../policy/rule';
import { waiverInvalid } from '../policy/waiver-rules';
import { append } from '../problems/append';
import { isPlainObject } from '../problems/plain-object';
import { show } from '../problems/show';
import { withKind } from '../render/list-item';
import type { Manifest } from '../render/manifest';
import { lineBreaks, type Part, readPart, split } from './documents';
import { mostAliasedValues, mostDepth, mostDocuments, mostValues } from './limits';
import { type MisreadKey, misreadKeys } from './misread-keys';
import type { Refusal, Source } from './sources';
import { isTemplate } from './template';
import { foreign } from './unchecked';
import { Walk } from './walk';

/** Where an object stands. */
export interface Place {
  readonly source: Source;
  readonly part?: Part;
  /** Which of the documents of the part it is, from 0. */
  readonly index?: number;
  /** What leads to it in the document, where that is a list of objects. */
  readonly keys?: readonly string[];
  /** The line in the part, where something is known of it that cannot be read. */
  readonly line?: number;
}

export interface Found {
  readonly manifest: Manifest;
  readonly place: Place;
  /** Its keys that are others to kubectl. */
  readonly misread?: readonly MisreadKey[];
}

/** Something that is not checked, and why. */
export interface Unchecked extends Refusal {
  readonly place: Place;
  /**
   * What is wrong with it.
   * @default - it cannot be read
   */
  readonly rule?: RuleDescription;
}

/** All objects of some files, and what of them cannot be one. */
export function findObjects(sources: readonly Source[]): (Found | Unchecked)[] {
  const finder = new Finder();
  for (const source of sources) finder.look(source);
  return finder.found;
}

class Finder {
  readonly found: (Found | Unchecked)[] = [];
  private aliased = 0;
  private documents = 0;

  look(source: Source): void {
    if (source.refusal) this.found.push({ place: { source }, ...source.refusal });
    for (const part of split(source.text ?? '')) {
      if (++this.documents > mostDocuments) {
        this.found.push({
          place: { source, part },
          ...tooMuch('this and more documents', `${mostDocuments} in one run`),
        });
        return;
      }
      this.lookInto({ source, part }, part.text);
    }
  }

  private lookInto(place: Place, text: string): void {
    let values: unknown[];
    try {
      values = readPart(text);
    } catch (error) {
      const { reason, mark } = error as { reason?: string; mark?: { line: number } };
      const line = Math.min(mark?.line ?? 0, lineBreaks(text.trimEnd())); // what is missing is missing at the end
      this.found.push({ place: { ...place, line }, ...unreadable(text, reason ?? 'too much at once') });
      return;
    }
    let misread: readonly (readonly MisreadKey[])[] | undefined;
    for (const [index, value] of values.entries()) {
      if (value === null || value === undefined) continue; // nothing, or comments alone
      const here = { ...place, index };
      const hasAliases = text.includes('&') && text.includes('*');
      const walk = new Walk(hasAliases ? mostValues : Number.POSITIVE_INFINITY);
      walk.visit(value, 0);
      if (hasAliases) this.aliased += walk.values;
      if (walk.isTemplate) this.found.push({ place: here, ...unreadable(text, 'braces that stand for a value') });
      else if (walk.isTooMuch || this.aliased > mostAliasedValues) this.found.push({ place: here, ...aliases });
      else {
        if (walk.mayHaveMisreadKeys) misread ??= misreadKeys(text);
        this.take(value, here, walk.values > mostValues, misread?.[index]);
      }
    }
  }

  private take(value: unknown, place: Place, isLarge: boolean, misread?: readonly MisreadKey[]): void {
    const { apiVersion, kind, metadata, items } = isPlainObject(value) ? value : {};
    if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
      this.takeWaiver(isPlainObject(metadata) ? metadata.annotations : undefined, place);
      const keys = [...(place.keys ?? []), 'items'];
      const byItem = new Map<string | undefined, MisreadKey[]>();
      for (const key of misread ?? []) append(byItem, key.keys[keys.length], key);
      for (const [index, item] of items.entries())
        this.take(
          withKind({ apiVersion: String(apiVersion), kind }, item),
          { ...place, keys: [...keys, String(index)] },
          isLarge,
          byItem.get(String(index)),
        );
    } else if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') {
      this.found.push({ place, ...notAnObject(value) });
    } else if (metadata !== undefined && !isPlainObject(metadata)) {
      const fix = 'write metadata: { name: ... }';
      this.found.push({ place, got: `a ${show(kind)} with metadata ${show(metadata)}`, allowed: 'a name', fix });
    } else if (isLarge && isTooLarge(value)) {
      this.found.push({ place, ...tooMuch(`a ${show(kind)} of more values`, `${mostValues} in an object`) });
    } else if (isNamedByTemplate(value as Manifest)) {
      this.found.push({ place, ...template('braces in the name of an object') });
    } else this.found.push({ manifest: named(value as Manifest), place, ...(misread && { misread }) });
  }

  /** Of a list, which is no object, so that they hold for nothing. */
  private takeWaiver(annotations: unknown, { keys = [], ...place }: Place): void {
    const name = waiverNames(annotations)[0];
    if (name === undefined) return;
    const at = { ...place, keys: [...keys, 'metadata', 'annotations', name] };
    this.found.push({ place: at, rule: waiverInvalid, ...misplaced('a waiver of a list, which is no object') });
  }
}

function isTooLarge(value: unknown): boolean {
  const walk = new Walk(mostValues);
  walk.visit(value, 0);
  return walk.isTooMuch;
}

function tooMuch(got: string, allowed: string): Refusal {
  return { got, allowed: `up to ${allowed}`, fix: 'check it in parts' };
}

const aliases: Refusal = {
  got: 'aliases that stand for more than is looked at',
  allowed: `${mostValues} values in a document, ${mostDepth} levels deep, and ${mostAliasedValues} by aliases in all`,
  fix: 'write out what the aliases stand for',
};

/** Rules know objects by their names. A Job that is made anew each time has but the beginning of one. */
function named(manifest: Manifest): Manifest {
  const { name, generateName, ...metadata } = (manifest.metadata ?? {}) as Record<string, unknown>;
  const known = typeof generateName === 'string' && name === undefined ? `${generateName}00000` : name;
  if (manifest.metadata && known === name) return manifest;
  return { ...manifest, metadata: { ...metadata, name: known as string } };
}

function unreadable(text: string, reason: string): Refusal {
  if (isTemplate(text)) return template(reason);
  return { got: `what is no YAML (${reason})`, allowed: 'documents of YAML, or JSON', fix: 'correct it' };
}

function template(reason: string): Refusal {
  const fix = 'render it first: helm template CHART | holdfast check -';
  return { got: `a template (${reason})`, allowed: 'documents of YAML, or JSON', fix };
}

/** True where braces stand in what an object is known by: none of that may have them. */
function isNamedByTemplate({ apiVersion, kind, metadata }: Manifest): boolean {
  const { name, namespace, generateName } = (metadata ?? {}) as Record<string, unknown>;
  return [apiVersion, kind, name, namespace, generateName].some((text) => String(text ?? '').includes('{{'));
}

function notAnObject(value: unknown): Pick<Unchecked, 'got' | 'allowed' | 'fix' | 'rule'> {
  const allowed = 'an object with apiVersion and kind';
  if (!isPlainObject(value)) {
    const got = Array.isArray(value) ? 'a list' : 'a value by itself';
    return { got, allowed, fix: 'write one object a document, with --- before each' };
  }
  const missing = ['apiVersion', 'kind'].filter((key) => typeof value[key] !== 'string' || value[key] === '');
  const got = `a document without ${missing.join(' and ')}`;
  if (missing.length === 1) return { got, allowed, fix: `add ${missing[0]}` };
  return { got, allowed, fix: 'add both, or keep what is no manifest in another folder', rule: foreign };
}
