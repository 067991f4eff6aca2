import type { CustomKinds } from '../../kubernetes/custom-kinds';
import { type GateMode, gateLabel, gateModes } from '../../tenancy/gate';
import type { KnownKind } from '../kinds';
import type { BindingSettings } from './bindings';
import type { AdmissionPolicy } from './policy';
import { byScope, resourceRules } from './resources';
import { clock } from './waiver';

export type KyvernoSpec = NonNullable<CustomKinds['ClusterPolicy']['spec']>;

/** What every policy says: reports alone would come too late for who applies, and what is there already is not judged. */
export const common = { admission: true, background: false, emitWarning: true } as const;

/** Which pods a policy is for is said by its own rules: Kyverno is not to make more of them. */
export const ownRulesOnly = { 'pod-policies.kyverno.io/autogen-controllers': 'none' };

/** A policy of Kyverno, and what it is called besides the rule. */
export interface KyvernoPolicy {
  readonly suffix: string;
  readonly spec: KyvernoSpec;
}

/**
 * The same conditions for Kyverno, which evaluates CEL as the API server does. What is in no namespace has a policy of its
 * own: of several rules of one policy Kyverno takes from the first alone whether a fault is refused.
 * @see https://github.com/kyverno/kyverno/blob/v1.15.2/pkg/engine/api/engineresponse.go
 */
export function kyvernoPoliciesOf(policy: AdmissionPolicy, settings: BindingSettings): KyvernoPolicy[] {
  const { rule, kinds, spec } = policy;
  const { ofCluster, namespaced } = byScope(kinds);
  const denies = rule.severity === 'error';
  const cel = {
    paramKind: clock.paramKind,
    paramRef: { ...clock.paramRef, parameterNotFoundAction: denies ? 'Deny' : 'Allow' },
    variables: spec.variables,
    expressions: spec.validations,
  };
  const made = (suffix: string, match: { readonly match: object }, enforcement: object): KyvernoPolicy => {
    const one = { name: rule.id, ...match, celPreconditions: spec.matchConditions, validate: { ...enforcement, cel } };
    return { suffix, spec: { ...common, rules: [one] } as KyvernoSpec };
  };
  const failureAction = denies && settings.clusterScoped === 'deny' ? 'Enforce' : 'Audit';
  return [
    ...(namespaced.length > 0 ? [made('', inNamespaces(namespaced, settings), enforcement(denies, settings))] : []),
    ...(ofCluster.length > 0
      ? [made('-cluster', { match: { any: [{ resources: resourcesOf(ofCluster) }] } }, { failureAction })]
      : []),
  ];
}

/** Refused where the namespace says so; elsewhere told, by a warning and in a report. */
function enforcement(denies: boolean, settings: NamespaceSettings): object {
  const refusing = [{ action: 'Enforce', ...selecting(['deny'], settings) }];
  return { failureAction: 'Audit', ...(denies && { failureActionOverrides: refusing }) };
}

type NamespaceSettings = Omit<BindingSettings, 'clusterScoped'>;

/** What is judged: kinds, in the namespaces that ask for one of the modes, but for those that are exempt. */
export function inNamespaces(
  kinds: readonly KnownKind[],
  settings: NamespaceSettings,
  modes: readonly GateMode[] = gateModes,
) {
  const { exemptNamespaces } = settings;
  const resources = { ...resourcesOf(kinds), ...selecting(modes, settings) };
  const exempt = { exclude: { any: [{ resources: { namespaces: exemptNamespaces } }] } };
  return { match: { any: [{ resources }] }, ...(exemptNamespaces.length > 0 && exempt) };
}

/** The namespaces with one of the modes, which those without a label may have as well. */
function selecting(modes: readonly GateMode[], { unlabelled }: NamespaceSettings): object {
  const others = gateModes.filter((mode) => !modes.includes(mode));
  const withOthers = unlabelled !== undefined && modes.includes(unlabelled);
  if (withOthers && others.length === 0) return {};
  const label = withOthers ? { operator: 'NotIn', values: others } : { operator: 'In', values: modes };
  return { namespaceSelector: { matchExpressions: [{ key: gateLabel, ...label }] } };
}

function resourcesOf(kinds: readonly KnownKind[]): object {
  const named = kinds.map((kind) => {
    const [{ apiGroups, apiVersions } = { apiGroups: [''], apiVersions: [''] }] = resourceRules([kind]);
    return [apiGroups[0], apiVersions[0], kind].filter(Boolean).join('/');
  });
  return { kinds: named, operations: ['CREATE', 'UPDATE'] };
}
