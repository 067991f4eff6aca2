import type { k8s } from 'cdk8s-plus-28';
import type { Plain } from '../../kubernetes/plain';
import { type GateMode, gateLabel, gateModes } from '../../tenancy/gate';
import type { KnownKind } from '../kinds';
import type { AdmissionPolicy } from './policy';
import { byScope, resourceRules } from './resources';
import { clock } from './waiver';

export interface BindingSettings {
  /** Namespaces in which nothing is judged, whatever their label. */
  readonly exemptNamespaces: readonly string[];
  /** What becomes of objects of namespaces without the label. */
  readonly unlabelled?: GateMode | undefined;
  /** What becomes of objects that are in no namespace. */
  readonly clusterScoped: GateMode;
}

export interface Binding {
  /** What it is called besides the policy. */
  readonly suffix: string;
  readonly spec: Plain<k8s.ValidatingAdmissionPolicyBindingSpecV1Beta1>;
}

type MatchResources = NonNullable<Binding['spec']['matchResources']>;

const actions = { audit: ['Audit'], warn: ['Warn', 'Audit'], deny: ['Deny'] } as const;

/** The bindings of a policy: one for each mode, and one for what is in no namespace. */
export function bindingsOf(policy: AdmissionPolicy, policyName: string, settings: BindingSettings): Binding[] {
  const { ofCluster, namespaced } = byScope(policy.kinds);
  const bind = (suffix: string, mode: GateMode, matchResources: MatchResources): Binding => {
    const validationActions = actions[modeFor(policy, mode)];
    // Without a clock a cluster in which nothing is refused goes on as ever.
    const parameterNotFoundAction = validationActions === actions.deny ? 'Deny' : 'Allow';
    const paramRef = { ...clock.paramRef, parameterNotFoundAction };
    return { suffix, spec: { policyName, validationActions, paramRef, matchResources } };
  };
  // A selector of namespaces lets everything pass that is in none, so a mixture is taken apart.
  const rulesOf = (kinds: readonly KnownKind[]) =>
    ofCluster.length > 0 && namespaced.length > 0 ? { resourceRules: resourceRules(kinds) } : {};
  return [
    ...(namespaced.length > 0 ? gateModes : []).map((mode) =>
      bind(mode, mode, { ...rulesOf(namespaced), namespaceSelector: selectorOf(mode, settings) }),
    ),
    ...(ofCluster.length > 0 ? [bind('cluster', settings.clusterScoped, rulesOf(ofCluster))] : []),
  ];
}

/** The gate lets pass what it only warns of, so admission does no more. */
function modeFor({ rule }: AdmissionPolicy, mode: GateMode): GateMode {
  return mode === 'deny' && rule.severity !== 'error' ? 'warn' : mode;
}

function selectorOf(mode: GateMode, { exemptNamespaces, unlabelled }: BindingSettings) {
  const others = gateModes.filter((one) => one !== mode);
  const label =
    mode === unlabelled
      ? { key: gateLabel, operator: 'NotIn', values: others }
      : { key: gateLabel, operator: 'In', values: [mode] };
  const exempt = { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: exemptNamespaces };
  return { matchExpressions: exemptNamespaces.length > 0 ? [label, exempt] : [label] };
}
