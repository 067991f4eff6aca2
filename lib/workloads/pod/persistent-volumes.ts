import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import type { AccessMode } from '../../storage/claim';

/** A volume that outlives the pod, and where the container sees it. */
export interface PersistentMount {
  /** Name of the volume in the pod; without a claim it is that of a claim template. */
  readonly name: string;
  readonly path: string;
  readonly claimName?: string;
  /** Who may mount the claim. */
  readonly accessMode?: AccessMode;
}

export function persistentMounts(mounts: readonly PersistentMount[] = []): Plain<k8s.VolumeMount>[] {
  return mounts.map(({ name, path }) => ({ name, mountPath: path }));
}

export function persistentVolumes(mounts: readonly PersistentMount[] = []): Plain<k8s.Volume>[] {
  const claimed = new Map(mounts.map(({ name, claimName }) => [name, claimName]));
  return [...claimed].flatMap(([name, claimName]) =>
    claimName === undefined ? [] : [{ name, persistentVolumeClaim: { claimName } }],
  );
}

/**
 * A new volume belongs to root, and the pod's user is another: its group is given the volume. Only when the top folder
 * does not belong to it yet, or a large volume would be gone through at each start.
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod
 */
export function volumeOwnership(mounts: readonly PersistentMount[] = []): Plain<k8s.PodSecurityContext> {
  const { fsGroup, fsGroupChangePolicy } = defaults.volumes;
  return mounts.length === 0 ? {} : { fsGroup, fsGroupChangePolicy };
}
