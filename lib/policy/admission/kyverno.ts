import type { CustomKinds } from '../../kubernetes/custom-kinds';
import { gateLabel, gateModes } from '../../tenancy/gate';
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

/** The same conditions for Kyverno, which evaluates CEL as the API server does. */
export function kyvernoSpecOf(policy: AdmissionPolicy, settings: BindingSettings): KyvernoSpec {
  const { rule, kinds, spec } = policy;
  const { ofCluster, namespaced } = byScope(kinds);
  const denies = rule.severity === 'error';
  const cel = {
    paramKind: clock.paramKind,
    paramRef: { ...clock.paramRef, parameterNotFoundAction: denies ? 'Deny' : 'Allow' },
    variables: spec.variables,
    expressions: spec.validations,
  };
  const celPreconditions = spec.matchConditions;
  const rules = [
    ...(namespaced.length > 0
      ? [{ name: rule.id, ...inNamespaces(namespaced, settings), validate: { ...enforcement(denies), cel } }]
      : []),
    ...(ofCluster.length > 0
      ? [
          {
            name: `${rule.id}-cluster`,
            match: { any: [{ resources: resourcesOf(ofCluster) }] },
            validate: { failureAction: denies && settings.clusterScoped === 'deny' ? 'Enforce' : 'Audit', cel },
          },
        ]
      : []),
  ];
  return { ...common, rules: rules.map((one) => ({ ...one, celPreconditions })) } as KyvernoSpec;
}

/** Refused where the namespace says so; elsewhere told, by a warning and in a report. */
function enforcement(denies: boolean): object {
  const namespaceSelector = { matchLabels: { [gateLabel]: 'deny' } };
  return {
    failureAction: 'Audit',
    ...(denies && { failureActionOverrides: [{ action: 'Enforce', namespaceSelector }] }),
  };
}

/** What is judged: kinds, in the namespaces that ask for it or in all, but for those that are exempt. */
export function inNamespaces(
  kinds: readonly KnownKind[],
  { exemptNamespaces, unlabelled }: Omit<BindingSettings, 'clusterScoped'>,
  modes: readonly string[] = gateModes,
) {
  const namespaceSelector = { matchExpressions: [{ key: gateLabel, operator: 'In', values: modes }] };
  const resources = { ...resourcesOf(kinds), ...(unlabelled === undefined && { namespaceSelector }) };
  const exempt = { exclude: { any: [{ resources: { namespaces: exemptNamespaces } }] } };
  return { match: { any: [{ resources }] }, ...(exemptNamespaces.length > 0 && exempt) };
}

function resourcesOf(kinds: readonly KnownKind[]): object {
  const named = kinds.map((kind) => {
    const [{ apiGroups, apiVersions } = { apiGroups: [''], apiVersions: [''] }] = resourceRules([kind]);
    return [apiGroups[0], apiVersions[0], kind].filter(Boolean).join('/');
  });
  return { kinds: named, operations: ['CREATE', 'UPDATE'] };
}
