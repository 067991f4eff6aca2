import type { Reasoned } from '../../problems/reason';
import type { Capability } from './capabilities';

/** Capabilities of a container that has none without. */
export interface Capabilities extends Reasoned {
  /** Their names, without `CAP_`. */
  readonly add: readonly Capability[];
}

/** How far a container steps down from what is safe: one named step at a time, each with its reason. */
export interface ContainerSecurity {
  /**
   * Number of the user that the process runs as, from 1.
   * @default 65532
   */
  readonly runAsUser?: number;

  /**
   * Number of the group that the process runs as.
   * @default - the number of `runAsUser`
   */
  readonly runAsGroup?: number;

  /**
   * Lets the process write to the file system of its image, and so change its own program.
   * @default - only /tmp and emptyDirs can be written to
   */
  readonly writableRootFilesystem?: Reasoned;

  /**
   * Parts of what root may do. All but `NET_BIND_SERVICE` leave the profile `restricted`.
   * @default - none
   * @see https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container
   */
  readonly capabilities?: Capabilities;

  /**
   * Runs the process as root; it leaves the profile `restricted`.
   * @default - it runs as nobody of the host
   */
  readonly rootUser?: Reasoned;

  /**
   * Lets programs that belong to root, such as sudo, give the process more than it has; it leaves the profile
   * `restricted`.
   * @default - nothing gives it more
   */
  readonly privilegeEscalation?: Reasoned;
}

/** A profile of the node: that of the container runtime, or one of a file which the node has. */
export type SecurityProfile = 'RuntimeDefault' | { readonly localhostProfile: string };

/** What the pods of a workload may do, and its main container. */
export interface Security extends ContainerSecurity {
  /**
   * Number of the group that volumes belong to, so that processes can write to them.
   * @default - that of the volume
   * @see https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod
   */
  readonly fsGroup?: number;

  /**
   * `false` gives the pod users of its own, so that one who breaks out of it is nobody on the node. The nodes need Linux
   * 6.3 and containerd 2.0 or CRI-O 1.25, the cluster Kubernetes 1.33.
   * @default true
   * @see https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/
   */
  readonly hostUsers?: boolean;

  /**
   * Profile of AppArmor. Where a node has AppArmor the runtime's own holds without it being named; named, a node without
   * AppArmor refuses the pod.
   * @default - the runtime's own, where the node has AppArmor
   * @see https://kubernetes.io/docs/tutorials/security/apparmor/
   */
  readonly appArmorProfile?: SecurityProfile;

  /**
   * Profile of the system calls that processes may make.
   * @default 'RuntimeDefault'
   * @see https://kubernetes.io/docs/tutorials/security/seccomp/
   */
  readonly seccompProfile?: SecurityProfile;
}

/** What a workload takes of it. */
export interface SecurityProps {
  /**
   * Steps down from what is safe, one at a time.
   * @default - the PodSecurity profile `restricted`, and a root file system that is read-only
   * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
   */
  readonly security?: Security;
}
