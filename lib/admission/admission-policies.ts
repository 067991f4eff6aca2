import { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import { bindingsOf } from '../policy/admission/bindings';
import { checkArguments } from '../problems/arguments';
import { properties } from '../problems/schema';
import { judged } from './judged';
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
    const { settings, policies } = judged(this, shape, props);
    for (const policy of policies) {
      const { name, rule, spec } = policy;
      kubeObject(this, rule.id, 'ValidatingAdmissionPolicy', { metadata: { name }, spec });
      for (const { suffix, spec } of bindingsOf(policy, name, settings)) {
        const metadata = { name: `${name}-${suffix}` };
        kubeObject(this, `${rule.id}-${suffix}`, 'ValidatingAdmissionPolicyBinding', { metadata, spec });
      }
    }
  }
}
