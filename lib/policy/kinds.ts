import { apiVersions } from '../kubernetes/api-versions';
import { customApiVersions } from '../kubernetes/custom-kinds';
import { groupOf } from '../render/manifest';
import { isOfKubernetes } from '../render/scope';

// Those that holdfast does not make are here.
const ofKubernetes = {
  Pod: 'v1',
  PodTemplate: 'v1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
  ...apiVersions,
} as const;
const ofProjects = {
  AdvancedCronJob: 'apps.kruise.io/v1alpha1',
  BroadcastJob: 'apps.kruise.io/v1alpha1',
  CloneSet: 'apps.kruise.io/v1alpha1',
  DeploymentConfig: 'apps.openshift.io/v1',
  ScaledJob: 'keda.sh/v1alpha1',
  ...customApiVersions,
} as const;
/** Those that are called as one of Kubernetes is: of these the group is a part of the name. */
const namesakes = {
  'batch.volcano.sh/Job': 'batch.volcano.sh/v1alpha1',
  'serving.knative.dev/Service': 'serving.knative.dev/v1',
} as const;
const versions = { ...ofKubernetes, ...ofProjects, ...namesakes };

/** A kind whose group is known, so that its name is enough, but for namesakes. */
export type KnownKind = keyof typeof versions;
/** What rules call a kind: a known one by its name, any other with its group: `cilium.io/CiliumNetworkPolicy`. */
export type Kind = KnownKind | `${string}/${string}`;

/** Groups whose kinds of these names are those of Kubernetes, with more to them. */
const likeKubernetes: Readonly<Record<string, readonly string[]>> = {
  'apps.kruise.io': ['DaemonSet', 'StatefulSet'],
  'authorization.openshift.io': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
};

/** The group of each known kind; that of Kubernetes itself is one of several, which have changed over time. */
const groups = new Map<string, string>([
  ...Object.keys(ofKubernetes).map((kind) => [kind, ''] as const),
  ...Object.entries(ofProjects).map(([kind, apiVersion]) => [kind, groupOf(apiVersion)] as const),
]);

interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * What rules call the kind of an object, so that one of another project is not taken for what has the same name in
 * Kubernetes. A wrong group of Kubernetes itself is a mistake of its own, which hides no other.
 */
export function kindOf({ apiVersion, kind }: TypeMeta): Kind {
  const group = groups.get(kind);
  const own = groupOf(apiVersion);
  if (group === '' ? isOfKubernetes(apiVersion) || likeKubernetes[own]?.includes(kind) : group === own) {
    return kind as KnownKind;
  }
  return `${own}/${kind}`;
}

interface Reference {
  readonly apiVersion?: unknown;
  readonly kind: string;
}

/** The same of a reference, which does not have to say the version. */
export function kindMeant({ apiVersion, kind }: Reference): Kind {
  return typeof apiVersion === 'string' ? kindOf({ apiVersion, kind }) : (kind as KnownKind);
}

/** The version in which a known kind is judged on admission. */
export function apiVersionOf(kind: KnownKind): string {
  return versions[kind];
}
