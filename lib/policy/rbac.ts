import type { Manifest } from '../render/manifest';
import type { AdmissionCheck } from './admission/condition';
import { celExcepted, isExcepted } from './exceptions';
import type { KnownKind } from './kinds';
import type { Finding, Rule } from './rule';

/** One rule of a role: what may be done with what. */
export interface PolicyRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** Kinds that say what may be done. */
export const roleKinds: readonly KnownKind[] = ['Role', 'ClusterRole'];

/** A list of a role's rule, and what is wrong with it. */
type Fault = readonly [field: keyof PolicyRule, got: string];

/**
 * The check of a rule on roles. A role that needs it all the same says why: with the annotation `holdfast/<id of the
 * rule>`, whose text is the reason, the rule has nothing to say of it.
 */
export function roleCheck(
  id: string,
  faultsOf: (rule: PolicyRule) => readonly Fault[],
  words: Pick<Finding, 'allowed' | 'fix'>,
): Rule['check'] {
  const annotation = `holdfast/${id}`;
  const fix = `${words.fix}, or say why in the annotation ${annotation}`;
  return (manifest: Manifest) => {
    if (isExcepted(manifest, id)) return [];
    const rules = (manifest.rules ?? []) as readonly PolicyRule[];
    return rules.flatMap((rule, index) =>
      faultsOf(rule).map(([field, got]) => ({ ...words, fix, pointer: `/rules/${index}/${field}`, got })),
    );
  };
}
/** How a rule on roles holds on admission: `isFault` is a condition in CEL on a rule `r` of the role. */
export function roleAdmission(id: string, isFault: string, fix: string): AdmissionCheck {
  const faults = `variables.rules.filter(r, ${isFault}).map(r, 'a rule that may ' + r.verbs.join(', '))`;
  return {
    found: `${celExcepted(id)} ? [] : ${faults}`,
    fix: `${fix}, or say why in the annotation holdfast/${id}`,
  };
}
