import { remembered } from '../problems/remembered';
import { groupOf, type Manifest } from './manifest';
import { valueAt } from './values';

/** Kinds of Kubernetes itself that belong to no namespace; `kubectl api-resources --namespaced=false` lists them. */
const ofKubernetes = new Set([
  'APIService',
  'CSIDriver',
  'CSINode',
  'CertificateSigningRequest',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterTrustBundle',
  'ComponentStatus',
  'CustomResourceDefinition',
  'DeviceClass',
  'FlowSchema',
  'IPAddress',
  'IngressClass',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'ResourceSlice',
  'RuntimeClass',
  'SelfSubjectReview',
  'ServiceCIDR',
  'StorageClass',
  'StorageVersionMigration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
  'VolumeAttributesClass',
  'VolumeSnapshotClass',
]);

/** Kinds of others that belong to no namespace and are often used where their definition is not at hand. */
const ofOthers = new Set([
  'cert-manager.io/ClusterIssuer',
  'cilium.io/CiliumClusterwideNetworkPolicy',
  'external-secrets.io/ClusterExternalSecret',
  'external-secrets.io/ClusterSecretStore',
  'gateway.networking.k8s.io/GatewayClass',
  'karpenter.k8s.aws/EC2NodeClass',
  'karpenter.sh/NodePool',
  'keda.sh/ClusterTriggerAuthentication',
  'kyverno.io/ClusterPolicy',
]);

/** Says of each kind whether its objects belong to no namespace: by their definition where that is rendered as well. */
export class Scopes {
  private readonly defined = new Map<string, boolean>();

  constructor(manifests: readonly Manifest[]) {
    for (const manifest of manifests) {
      if (manifest.kind !== 'CustomResourceDefinition') continue;
      const key = `${valueAt(manifest, ['spec', 'group'])}/${valueAt(manifest, ['spec', 'names', 'kind'])}`;
      this.defined.set(key, valueAt(manifest, ['spec', 'scope']) === 'Cluster');
    }
  }

  isClusterScoped({ apiVersion, kind }: Manifest): boolean {
    const key = `${groupOf(apiVersion)}/${kind}`;
    return this.defined.get(key) ?? (ofOthers.has(key) || (isOfKubernetes(apiVersion) && ofKubernetes.has(kind)));
  }
}

/** True for the API groups of Kubernetes itself: `v1`, `apps/v1`, `networking.k8s.io/v1`. */
export const isOfKubernetes = remembered((apiVersion) => {
  const group = groupOf(apiVersion);
  return !group.includes('.') || group.endsWith('.k8s.io');
});
