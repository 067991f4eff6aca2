import type { k8s } from 'cdk8s-plus-28';
import type { Plain } from '../../kubernetes/plain';
import type { KnownKind } from '../kinds';
import type { RuleSettings } from '../objects';
import { foreignPodKinds } from '../pods';
import type { Rule } from '../rule';
import { celList, celText } from './condition';
import { resourceRules } from './resources';
import { commonVariables, variablesOf } from './variables';
import { clock, waiverAnnotation, waiverVariables } from './waiver';

export type PolicySpec = Plain<k8s.ValidatingAdmissionPolicySpecV1Beta1>;

/** A rule as the API server judges by it. */
export interface AdmissionPolicy {
  readonly rule: Rule;
  /** Kinds that are judged. */
  readonly kinds: readonly KnownKind[];
  readonly spec: PolicySpec;
}

/** The policy of a rule; undefined where one object does not decide, or nothing is demanded by these settings. */
export function policyOf(rule: Rule, settings: RuleSettings): AdmissionPolicy | undefined {
  const { id, title, admission } = rule;
  if (admission === undefined || admission === 'api-server') return undefined;
  const { fix } = admission;
  const kinds = admittedKinds(rule);
  const found = typeof admission.found === 'string' ? admission.found : admission.found(settings);
  if (found === undefined) return undefined;
  const known = [...commonVariables, ...waiverVariables(id), { name: 'found', expression: found }];
  const validation = {
    expression: 'size(variables.found) == 0 || variables.waived',
    message: `${id}: ${title} fix: ${fix}`,
    messageExpression: `${celText(`${id}: ${title} got: `)} + variables.found.join('; ') + ${celText(`; fix: ${fix}`)}`,
  };
  const spec: PolicySpec = {
    failurePolicy: 'Fail',
    paramKind: clock.paramKind,
    matchConstraints: { resourceRules: resourceRules(kinds) },
    matchConditions: matchConditions(id, found),
    variables: variablesOf([validation.expression], known),
    validations: [validation],
  };
  return { rule, kinds, spec };
}

/**
 * The kinds that the API server judges by a rule. Of those of others that make pods it judges what becomes of them: the
 * pods themselves, or a Deployment, a ReplicationController or a Job that makes them.
 */
export function admittedKinds({ kinds, admission }: Rule): readonly KnownKind[] {
  if (typeof admission !== 'object') return [];
  return admission.kinds ?? kinds.filter((kind) => kind !== '*').filter((kind) => !isForeign(kind));
}

const isForeign = (kind: KnownKind) => (foreignPodKinds as readonly KnownKind[]).includes(kind);

/** Who makes and changes, for objects that were judged, what would be judged again; nobody else can have these names. */
const controllers = [
  'system:apiserver',
  'system:kube-controller-manager',
  ...[
    'clusterrole-aggregation',
    'cronjob',
    'daemon-set',
    'deployment',
    'job',
    'replicaset',
    'replication',
    'statefulset',
  ].map((name) => `system:serviceaccount:kube-system:${name}-controller`),
];

/** Who asks. Kyverno's command names nobody. */
const user = "request.?userInfo.?username.orValue('')";

/**
 * Objects that go, those that stay as they are but for their status and metadata, and those that controllers make of
 * others are not judged: what was there before a rule goes on working, and can be deleted.
 */
function matchConditions(id: string, found: string): NonNullable<PolicySpec['matchConditions']> {
  const annotations = 'metadata.?annotations';
  const own = found.includes('variables.annotations') ? '' : `[?${celText(waiverAnnotation(id))}]`;
  const isChanged = [
    'oldObject == null',
    `dyn(object).${annotations}${own} != dyn(oldObject).${annotations}${own}`,
    "dyn(object).exists(f, !(f in ['metadata', 'status']) && dyn(object)[f] != dyn(oldObject)[?f].orValue(null))",
  ];
  return [
    { name: 'is-there-to-stay', expression: '!has(object.metadata.deletionTimestamp)' },
    { name: 'is-of-no-controller', expression: `!(${user} in ${celList(controllers)})` },
    { name: 'is-changed', expression: isChanged.join(' || ') },
  ];
}
