import { Construct } from 'constructs';
import { customObject } from '../kubernetes/custom-object';
import { kubeObject } from '../kubernetes/object';
import { signaturePoliciesOf } from '../policy/admission/image-signatures';
import { kyvernoPoliciesOf, ownRulesOnly } from '../policy/admission/kyverno';
import { checkArguments } from '../problems/arguments';
import { properties } from '../problems/schema';
import { judged } from './judged';
import { type KyvernoPoliciesProps, kyvernoPoliciesEntries } from './props';

const shape = properties(kyvernoPoliciesEntries);

/**
 * The rules that one object decides, as policies of Kyverno, for clusters in which Kyverno judges everything: the same
 * conditions, messages and waivers as those of `AdmissionPolicies`, of which a cluster needs one. Besides these it can
 * verify who signed an image.
 * @see https://kyverno.io/docs/policy-types/cluster-policy/validate/
 */
export class KyvernoPolicies extends Construct {
  constructor(scope: Construct, id: string, props: KyvernoPoliciesProps = {}) {
    super(...checkArguments('KyvernoPolicies', scope, id));
    const { settings, policies } = judged<KyvernoPoliciesProps>(this, shape, props);
    const { signatures = [] } = settings;
    for (const policy of policies) {
      for (const { suffix, spec } of kyvernoPoliciesOf(policy, settings)) {
        const metadata = { name: policy.name + suffix, annotations: ownRulesOnly };
        customObject(this, policy.rule.id + suffix, 'ClusterPolicy', { metadata, spec });
      }
    }
    for (const { suffix, spec } of signatures.length > 0 ? signaturePoliciesOf({ ...settings, signatures }) : []) {
      const metadata = { name: `holdfast-image-signature${suffix}` };
      customObject(this, `signatures${suffix}`, 'ClusterPolicy', { metadata, spec });
    }
    this.clock();
  }

  /** Kyverno may read the leases of the API servers, which say what time it is. */
  private clock(): void {
    kubeObject(this, 'clock', 'ClusterRole', {
      metadata: {
        name: 'holdfast-kyverno-clock',
        labels: { 'rbac.kyverno.io/aggregate-to-admission-controller': 'true' },
      },
      rules: [{ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'list', 'watch'] }],
    });
  }
}
