import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';

const host = 'kubernetes.io/hostname';
const topologyKeys = ['topology.kubernetes.io/zone', host];

/**
 * Spreads the pods of a workload over zones and hosts. Pods are counted by version, or a rolling update would place
 * the new ones around the old ones that are about to go; those that keep their names take the place of the old ones.
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export function spread(
  selector: Readonly<Record<string, string>>,
  keepsName = false,
): Plain<k8s.TopologySpreadConstraint>[] {
  return topologyKeys.map((topologyKey) => ({
    topologyKey,
    ...defaults.spread,
    labelSelector: { matchLabels: selector },
    ...(!keepsName && { matchLabelKeys: ['pod-template-hash'] }),
  }));
}

/** A second, independent reason for the scheduler to keep two pods of a workload off one host. */
export function apartFromEachOther(selector: Readonly<Record<string, string>>): Plain<k8s.Affinity> {
  const podAffinityTerm = { topologyKey: host, labelSelector: { matchLabels: selector } };
  return { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm }] } };
}
