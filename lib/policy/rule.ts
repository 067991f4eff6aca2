import type { Severity } from '../problems/problem';
import type { Manifest } from '../render/manifest';
import type { Admission } from './admission/condition';
import type { KnownKind } from './kinds';
import type { Objects } from './objects';

/** What a rule found in one object. */
export interface Finding {
  /** The object it stands in; the one that was judged unless another is named. */
  readonly manifest?: Manifest;
  /** Where in the object, as a JSON pointer: `/spec/replicas`. */
  readonly pointer: string;
  readonly got: string;
  readonly allowed: string;
  readonly fix: string;
  /** The fix for somebody who writes the object itself, where the other one is told in the words of a construct. */
  readonly plainFix?: string;
}

/** What is known of a rule without asking it. */
export interface RuleDescription {
  /** Stable name; also the name of the file, and of its fixtures. */
  readonly id: string;
  readonly severity: Severity;
  /** What it demands, in a sentence. */
  readonly title: string;
  /** What happens to those who do without. */
  readonly why: string;
  /** Where the demand comes from. */
  readonly source: string;
  /** True when one object alone does not decide it: the rule looks at others of the same cluster. */
  readonly across?: true;
}

/** One thing that must not reach a cluster: a pure function of manifests. */
export interface Rule extends RuleDescription {
  /** Kinds it judges; to all others it does not apply. */
  readonly kinds: readonly (KnownKind | '*')[];
  /**
   * Kinds that it misses: it finds that something is not there. Where other objects are somewhere else it only applies
   * in a namespace that has some of these.
   */
  readonly misses?: readonly KnownKind[];
  /** True when it judges names as well: it then also holds for a value that only Pulumi knows. */
  readonly judgesDeferred?: true;
  /** How it holds on admission; a rule that has nothing of it looks from one object to another. */
  readonly admission?: Admission;
  /** The findings in one object, seen among all objects that go to the same cluster with it. */
  readonly check: (manifest: Manifest, objects: Objects) => readonly Finding[];
}
