import type { IConstruct } from 'constructs';
import type { Environment } from '../app/environment';
import { defaults } from '../defaults';
import { waiversOf } from '../kubernetes/waiver';
import { defaultsOf } from '../platform/defaults';
import { type Judgement, judge } from '../policy/gate';
import type { RuleSettings } from '../policy/objects';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { isFaulty, isReported } from '../problems/report';
import { clusterOf } from '../render/cluster';
import type { Manifest, Rendered } from '../render/manifest';
import { recordWaivers } from '../render/waivers';
import { told } from './told';
import { waiverProblems } from './waiver-problems';

/** What the gate finds in the objects of a tree. What is waived is written into its object instead. */
export function judgeObjects(
  root: IConstruct,
  rendered: readonly Rendered[],
  environment: Environment,
  complete: boolean,
): Problem[] {
  const { level = defaults.podSecurity } = environment.podSecurity ?? {};
  const byManifest = new Map(rendered.map((one) => [one.manifest, one]));
  const objectOf = (manifest: Manifest) => (byManifest.get(manifest) as Rendered).object;
  const withLevel = new Map<RuleSettings, RuleSettings>();
  const settingsOf = (manifest: Manifest): RuleSettings => {
    const settings = defaultsOf(objectOf(manifest));
    if (manifest.metadata.namespace !== environment.namespace) return settings;
    const known = withLevel.get(settings) ?? { ...settings, podSecurity: level };
    withLevel.set(settings, known);
    return known;
  };
  const termsOf = (manifest: Manifest) => waiversOf(objectOf(manifest)).map(({ terms }) => terms);
  const clusters = [...new Set(rendered.map(clusterOf))].map((cluster) =>
    rendered.filter((one) => clusterOf(one) === cluster).map(({ manifest }) => manifest),
  );
  const judgements = clusters.flatMap((manifests) =>
    judge(manifests, undefined, { complete, settingsOf, waiversOf: termsOf }),
  );
  const waived = judgements.filter((judgement) => judgement.waived);
  const problems = judgements
    .filter((judgement) => !judgement.waived)
    .flatMap((judgement) => toProblem(judgement, objectOf(judgement.manifest), environment.name));
  for (const manifest of new Set(waived.map((judgement) => judgement.manifest))) {
    const rules = waived.filter((judgement) => judgement.manifest === manifest).map(({ rule }) => rule.id);
    recordWaivers(byManifest.get(manifest) as Rendered, new Set(rules));
  }
  return [...problems, ...waiverProblems(root, judgements, objectOf, complete)];
}

/** What is known to be wrong already is not told again. */
function toProblem(judgement: Judgement, object: IConstruct, environment: string): Problem[] {
  const { rule, manifest, pointer } = judgement;
  const added = originOf(object, manifest, pointer);
  const { construct, property } = added;
  if (isReported(construct, property) || (rule.across && isFaulty(construct))) return [];
  return [told(rule, judgement, manifest, added, environment)];
}
