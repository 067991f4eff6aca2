import { toPointer } from '../problems/pointer';
import { isRuleId, unknownRule } from '../problems/rule-ids';
import { show } from '../problems/show';
import { holds, parseWaiver, today, type WaiverTerms, waiverForm, waiverPrefix } from '../problems/waiver';
import type { Manifest } from '../render/manifest';
import type { Judgement } from './gate';
import { misplacedWaivers, waiverNames } from './misplaced-waivers';
import type { Finding, Rule } from './rule';
import { waiverExpired, waiverInvalid, waiverUnused } from './waiver-rules';

export interface WaiverSettings {
  /** The waivers of an object that stand in the program and not in the object; the first of a rule counts. */
  readonly waiversOf?: (manifest: Manifest) => readonly WaiverTerms[];
  /**
   * The day on which waivers are judged, in UTC, such as `2026-11-21`.
   * @default - today
   */
  readonly today?: string;
}

/** The waivers of all objects that are judged together. */
export class Waivers {
  /** The rules whose waiver stands in an object and let something pass. */
  private readonly used = new Map<Manifest, Set<string>>();
  private readonly misplaced: Judgement[] = [];
  private readonly today: string;

  constructor(
    manifests: readonly Manifest[],
    private readonly settings: WaiverSettings,
  ) {
    for (const manifest of manifests) {
      if (waiverNames(manifest.metadata.annotations).length > 0) this.used.set(manifest, new Set());
      this.misplaced.push(...misplacedWaivers(manifest));
    }
    this.today = settings.today ?? today();
  }

  /** The same judgement, with the terms on which it is waived where it is. */
  mark(judgement: Judgement): Judgement {
    const terms = this.termsFor(judgement);
    return terms && holds(terms, this.today) ? { ...judgement, waived: terms } : judgement;
  }

  /** What is wrong with the waivers in objects, once all is marked that `rules` have found. */
  faults(rules: readonly Rule[]): Judgement[] {
    const inPlace = [...this.used].flatMap(([manifest, used]) => judgeWaivers(manifest, used, rules, this.today));
    return [...inPlace, ...this.misplaced];
  }

  private termsFor({ manifest, rule: { id } }: Judgement): WaiverTerms | undefined {
    const used = this.used.get(manifest);
    const own = used && parseWaiver(manifest.metadata.annotations?.[waiverPrefix + id]);
    if (!own) return this.settings.waiversOf?.(manifest).find(({ rule }) => rule === id);
    used.add(id);
    return { ...own, rule: id };
  }
}

/** The ids of the rules that annotations of an object waive, rightly or not. */
export function waivedIn({ metadata: { annotations } }: Manifest): Set<string> {
  return new Set(waiverNames(annotations).map((name) => name.slice(waiverPrefix.length)));
}

function judgeWaivers(manifest: Manifest, used: ReadonlySet<string>, rules: readonly Rule[], day: string): Judgement[] {
  return [...waivedIn(manifest)].flatMap((id): Judgement[] => {
    const name = waiverPrefix + id;
    const text = manifest.metadata.annotations?.[name];
    const pointer = toPointer('metadata', 'annotations', name);
    const tell = (rule: Judgement['rule'], finding: Omit<Finding, 'pointer'>) => [
      { manifest, rule, pointer, ...finding },
    ];
    if (!isRuleId(id)) return tell(waiverInvalid, { got: `a waiver of ${show(id)}`, ...unknownRule(id) });
    const terms = parseWaiver(text);
    if (!terms) {
      const fix = 'say until when, who answers for it, and why; the day is one of the calendar';
      return tell(waiverInvalid, { got: show(text), allowed: waiverForm, fix });
    }
    if (!holds(terms, day)) return tell(waiverExpired, expired(terms));
    const isJudged = rules.some((rule) => rule.id === id);
    return isJudged && !used.has(id) ? tell(waiverUnused, unused(id)) : [];
  });
}

/** What is said of a waiver whose day is over. */
export function expired({ expires, owner }: Pick<WaiverTerms, 'expires' | 'owner'>): Omit<Finding, 'pointer'> {
  return {
    got: `a waiver that ended on ${expires}`,
    allowed: 'one whose day is not over',
    fix: `mend what it lets pass, or have ${owner} set another day and say why`,
  };
}

/** What is said of a waiver that lets nothing pass. */
export function unused(rule: string): Omit<Finding, 'pointer'> {
  return { got: `no finding of ${rule} that it lets pass`, allowed: 'a waiver of what is there', fix: 'remove it' };
}
