import { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { defaultsOf } from '../platform/defaults';
import { bindingsOf } from '../policy/admission/bindings';
import { policyOf } from '../policy/admission/policy';
import { rules as allRules } from '../policy/rules';
import { checkArguments } from '../problems/arguments';
import { properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { type AdmissionPoliciesProps, admissionPoliciesEntries } from './props';

const shape = properties(admissionPoliciesEntries);

/**
 * The rules that one object decides, as policies of the API server: nobody has to run a webhook for them, and they hold
 * for everybody who applies something. What becomes of an object that breaks one a namespace says by its label
 * `holdfast/gate`: `audit`, `warn` or `deny`. They belong to the cluster: of several stacks in one, one makes them.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
 */
export class AdmissionPolicies extends Construct {
  constructor(scope: Construct, id: string, props: AdmissionPoliciesProps = {}) {
    super(...checkArguments('AdmissionPolicies', scope, id));
    const { rules, ...given } = checkShape<AdmissionPoliciesProps>(this, shape, props, {});
    const { exemptNamespaces, clusterScoped } = defaults.admission;
    const settings = { exemptNamespaces, clusterScoped, unlabelled: undefined, ...given };
    const judged = allRules.filter((rule) => rules?.some((id) => id === rule.id) ?? true);
    for (const rule of judged) {
      const policy = policyOf(rule, defaultsOf(this));
      if (!policy) continue;
      const name = `holdfast-${rule.id}`;
      kubeObject(this, rule.id, 'ValidatingAdmissionPolicy', { metadata: { name }, spec: policy.spec });
      for (const { suffix, spec } of bindingsOf(policy, name, settings)) {
        const metadata = { name: `${name}-${suffix}` };
        kubeObject(this, `${rule.id}-${suffix}`, 'ValidatingAdmissionPolicyBinding', { metadata, spec });
      }
    }
  }
}
