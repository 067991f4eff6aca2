import { append } from '../problems/append';
import { remembered } from '../problems/remembered';
import { apis, fields } from './kubernetes-data';
import type { RuleSettings } from './objects';
import { type PathTree, pathTree } from './path-tree';

/** The newest version that holdfast is tested with; objects are judged for it where no other is named. */
export const newestTested = '1.35';

/** Of a kind in one version of its API, the minor versions of Kubernetes between which it is there. */
export interface Lifecycle {
  readonly introduced: number;
  readonly deprecated?: number | undefined;
  readonly removed?: number | undefined;
  /** The API that has the kind now. */
  readonly replacement?: string | undefined;
}

/** A field that a version added. */
interface NewField {
  readonly minor: number;
  readonly path: readonly string[];
}

/** The minor version that the objects are for: 35 of 1.35. */
export function minorFor({ kubernetes = newestTested }: RuleSettings): number {
  return knownMinor(kubernetes);
}

const knownMinor = remembered((kubernetes) => minorOf(kubernetes) ?? (minorOf(newestTested) as number));

/** What is known of a kind; undefined for one that has been there for long and stays, and for those of others. */
export function lifecycleOf(apiVersion: string, kind: string): Lifecycle | undefined {
  lifecycles ??= readLifecycles();
  return lifecycles.get(`${apiVersion} ${kind}`);
}

/**
 * The fields of a kind, of a `PodSpec` or of a `Container` that came with a version newer than this one, and with which;
 * undefined where there is none. `*` is each item of a list.
 */
export function fieldsAfter(minor: number, owner: string): PathTree<number> | undefined {
  const known = treesAfter.get(minor) ?? makeTrees(minor);
  return known.get(owner);
}

const treesAfter = new Map<number, ReadonlyMap<string, PathTree<number>>>();

function makeTrees(after: number): ReadonlyMap<string, PathTree<number>> {
  const trees = new Map<string, PathTree<number>>();
  for (const [owner, all] of readFields()) {
    const newer = all.filter(({ minor }) => minor > after);
    if (newer.length > 0) trees.set(owner, pathTree(newer.map(({ path, minor }) => [path, minor] as const)));
  }
  treesAfter.set(after, trees);
  return trees;
}

let lifecycles: ReadonlyMap<string, Lifecycle> | undefined;

function readLifecycles(): ReadonlyMap<string, Lifecycle> {
  return new Map(
    apis.split('\n').map((line) => {
      const [apiVersion, kind, introduced, deprecated, removed, replacement] = line.split(' ');
      const lifecycle = {
        introduced: minorOf(introduced) ?? 0,
        deprecated: minorOf(deprecated),
        removed: minorOf(removed),
        replacement: replacement === '-' ? undefined : replacement,
      };
      return [`${apiVersion} ${kind}`, lifecycle];
    }),
  );
}

function readFields(): ReadonlyMap<string, readonly NewField[]> {
  const found = new Map<string, NewField[]>();
  for (const line of fields.split('\n')) {
    const words = line.split(' ');
    const [version, path = ''] = [words[0], words.at(-1)];
    append(found, words.slice(1, -1).join(' '), { minor: minorOf(version) ?? 0, path: path.split('.') });
  }
  return found;
}

/** 35 of `1.35`, and of `v1.35.4` as well. */
function minorOf(version: string | undefined): number | undefined {
  const [, minor] = /^v?1\.(\d+)/.exec(version ?? '') ?? [];
  return minor === undefined ? undefined : Number(minor);
}
