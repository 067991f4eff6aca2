import type { IConstruct } from 'constructs';
import type { GenericSchema } from 'valibot';
import { defaults } from '../defaults';
import { defaultsOf, merge } from '../platform/defaults';
import type { BindingSettings } from '../policy/admission/bindings';
import { type AdmissionPolicy, policyOf } from '../policy/admission/policy';
import { rules as allRules } from '../policy/rules';
import { checkShape } from '../problems/shape';
import type { AdmissionPoliciesProps } from './props';

/** What a construct brings into a cluster, whoever judges by it. */
export interface Judged<Props extends AdmissionPoliciesProps> {
  /** What was asked for, with the defaults of what was not. */
  readonly settings: Props & BindingSettings;
  /** The policies of the rules that were asked for, called as they are in the cluster. */
  readonly policies: readonly (AdmissionPolicy & { readonly name: string })[];
}

/** Checks what was asked of a construct, and makes the policies of it. */
export function judged<Props extends AdmissionPoliciesProps>(
  construct: IConstruct,
  shape: GenericSchema,
  props: Props,
): Judged<Props> {
  const given = checkShape<Props>(construct, shape, props, {});
  const settings = merge<object>(defaults.admission, given) as Props & BindingSettings;
  const organisation = defaultsOf(construct);
  const asked = allRules.filter(({ id }) => given.rules?.some((one) => one === id) ?? true);
  const policies = asked.flatMap((rule) => {
    const policy = policyOf(rule, organisation);
    return policy ? [{ ...policy, name: `holdfast-${rule.id}` }] : [];
  });
  return { settings, policies };
}
