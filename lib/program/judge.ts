import { defaults } from '../defaults';
import { waiversIn, waiversOf } from '../kubernetes/waiver';
import { defaultsOf } from '../platform/defaults';
import { type Case, decide } from '../policy/case';
import type { Judgement } from '../policy/gate';
import type { RuleSettings } from '../policy/objects';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { isFaulty, isReported } from '../problems/report';
import type { WaiverTerms } from '../problems/waiver';
import { byCluster } from '../render/cluster';
import type { Made, Manifest, Rendered } from '../render/manifest';
import { recordWaivers } from '../render/waivers';
import type { Draft } from './draft';
import { told } from './told';
import { waiverProblems } from './waiver-problems';

/** What the gate finds in the objects of a draft. What is waived is written into its object instead. */
export function judgeDraft(draft: Draft): Problem[] {
  return findings(draft, decide(caseOf(draft, draft.rendered.arranged())));
}

/** What rules judge a draft by: the objects of it. */
export function caseOf({ root, environment, complete, day }: Draft, all: readonly Made[]): Case {
  const { level = defaults.podSecurity } = environment.podSecurity ?? {};
  const settings = new Map<Manifest, RuleSettings>();
  const waivers = new Map<Manifest, readonly WaiverTerms[]>();
  const known = new Map<unknown, RuleSettings>();
  const mayWaive = waiversIn(root).length > 0;
  for (const { object, manifest } of all) {
    const said = defaultsOf(object);
    const isInside = manifest.metadata.namespace === environment.namespace;
    const own = (isInside ? known.get(said) : undefined) ?? settingsIn(said, isInside ? level : undefined);
    if (isInside) known.set(said, own);
    settings.set(manifest, own);
    if (mayWaive) {
      const terms = waiversOf(object).map((waiver) => waiver.terms);
      waivers.set(manifest, terms);
    }
  }
  const clusters = byCluster(all).map(([cluster, own]) => [cluster, own.map(({ manifest }) => manifest)] as const);
  return { complete, day, clusters, settings, waivers };
}

function settingsIn({ registries, platform, kubernetes }: RuleSettings, podSecurity: string | undefined): RuleSettings {
  return {
    ...(registries && { registries }),
    ...(platform && { platform }),
    ...(kubernetes && { kubernetes }),
    ...(podSecurity && { podSecurity }),
  };
}

/** What the rules say of a draft, in the words of those who made its objects. */
export function findings(
  { root, rendered, environment, complete, day }: Draft,
  judgements: readonly Judgement[],
): Problem[] {
  if (judgements.length === 0 && waiversIn(root).length === 0) return [];
  const byManifest = new Map(rendered.arranged().map((one) => [one.manifest, one]));
  const renderedOf = (manifest: Manifest) => byManifest.get(manifest) as Rendered;
  const objectOf = (manifest: Manifest) => renderedOf(manifest).object;
  const waived = judgements.filter((judgement) => judgement.waived);
  const problems = judgements
    .filter((judgement) => !judgement.waived)
    .flatMap((judgement) => toProblem(judgement, renderedOf(judgement.manifest), environment.name));
  for (const manifest of new Set(waived.map((judgement) => judgement.manifest))) {
    const rules = waived.filter((judgement) => judgement.manifest === manifest).map(({ rule }) => rule.id);
    recordWaivers(renderedOf(manifest), new Set(rules));
  }
  return [...problems, ...waiverProblems(root, judgements, objectOf, complete, day)];
}

/** What is known to be wrong already is not told again. */
function toProblem(judgement: Judgement, { object, manifest }: Rendered, environment: string): Problem[] {
  const { rule, pointer } = judgement;
  const added = originOf(object, manifest, pointer);
  const { construct, property } = added;
  if (isReported(construct, property) || (rule.across && isFaulty(construct))) return [];
  return [told(rule, judgement, manifest, added, environment)];
}
