import { isDeferred } from '../kubernetes/deferred';
import { parsePointer } from '../problems/pointer';
import type { WaiverTerms } from '../problems/waiver';
import type { Manifest } from '../render/manifest';
import { kindOf } from './kinds';
import { Objects, type RuleSettings } from './objects';
import { OpenSet } from './open-set';
import type { Finding, Rule, RuleDescription } from './rule';
import { RuleBook } from './rule-book';
import { rules as allRules } from './rules';
import { type WaiverSettings, Waivers } from './waivers';

/** A finding, the object it stands in and the rule that made it. */
export interface Judgement extends Finding {
  readonly manifest: Manifest;
  readonly rule: RuleDescription;
  /** The terms on which it is let pass. */
  readonly waived?: WaiverTerms;
}

export interface JudgeOptions extends WaiverSettings {
  readonly complete?: boolean;
  /** True when there may be other objects in the same namespaces, such as those of another chart. */
  readonly open?: boolean;
  /**
   * No rule is asked any more once there are so many findings.
   * @default - all are asked
   */
  readonly most?: number;
  /** What the organisation demands of an object. */
  readonly settingsOf?: (manifest: Manifest) => RuleSettings;
}

/**
 * Every rule on every object that goes to one cluster. A rule that fails is a finding, never the end of the run, and
 * the same one whichever rule it is.
 * Where objects are missing (`complete` is false), the rules that look from one to another are left out; where there may
 * be more (`open`), those that miss an object only speak of what they would see.
 */
export function judge(
  manifests: readonly Manifest[],
  rules: readonly Rule[] = allRules,
  {
    complete = true,
    open = false,
    most = Number.POSITIVE_INFINITY,
    settingsOf = () => ({}),
    ...waiverSettings
  }: JudgeOptions = {},
): Judgement[] {
  const objects = new Objects(manifests, settingsOf);
  const openSet = open ? new OpenSet(manifests) : undefined;
  const waivers = new Waivers(manifests, waiverSettings);
  const book = RuleBook.of(rules, complete);
  let count = 0;
  const judgements = manifests.flatMap((manifest) => {
    const found: Judgement[] = [];
    for (const rule of book.ofKind(kindOf(manifest))) {
      if (count + found.length >= most) break;
      if (openSet && rule.misses && !openSet.wouldHave(rule.misses, manifest)) continue;
      const said = apply(rule, manifest, objects);
      if (said !== none) for (const one of said) found.push(waivers.mark(one));
    }
    const told = found.length > 1 ? firstAtEachPlace(found) : found;
    count += told.length;
    return told;
  });
  const decided = open ? book.applied.filter(({ misses }) => !misses) : book.applied;
  return [...judgements, ...waivers.faults(decided)];
}

/**
 * Of two rules that find fault with one value the first is told: what the second says of it follows from that. What is
 * waived hides nothing.
 */
function firstAtEachPlace(judgements: readonly Judgement[]): Judgement[] {
  const first = new Map<Manifest, Map<string, RuleDescription>>();
  return judgements.filter(({ manifest, pointer, rule, waived }) => {
    const places = first.get(manifest) ?? new Map<string, RuleDescription>();
    first.set(manifest, places);
    const known = places.get(pointer);
    if (!known && !waived) places.set(pointer, rule);
    return !known || known === rule;
  });
}

/** The value a finding is about. */
function valueAt({ manifest, pointer }: Judgement): unknown {
  return parsePointer(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    manifest,
  );
}

/** What nearly every rule finds. */
const none: Judgement[] = [];

function apply(rule: Rule, manifest: Manifest, objects: Objects): Judgement[] {
  try {
    const found = rule.check(manifest, objects);
    if (found.length === 0) return none;
    const findings = found.map((finding) => ({ manifest, ...finding, rule }));
    return rule.judgesDeferred ? findings : findings.filter((finding) => !isDeferred(valueAt(finding)));
  } catch {
    const allowed = `a ${manifest.kind} as Kubernetes defines it`;
    const got = 'an object whose fields are not of the types they are to be';
    return [{ manifest, rule, pointer: '', got, allowed, fix: 'compare its lists and objects with the reference' }];
  }
}
