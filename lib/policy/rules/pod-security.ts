import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { type Profile, profiles, violationsOf } from '../pod-security';
import { podKinds } from '../pods';
import type { Rule } from '../rule';

const enforced = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];

export const podSecurity: Rule = {
  id: 'pod-security',
  severity: 'error',
  title: 'Pods keep to the PodSecurity profile that their namespace enforces.',
  why: 'The API server takes the workload and refuses each of its pods: it never runs.',
  source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const namespace = objects.find('Namespace', undefined, manifest.metadata.namespace);
    const profile = String(valueAt(namespace, enforced)) as Profile;
    const strictness = profiles[profile] ?? profiles.privileged;
    if (strictness === profiles.privileged) return [];
    return violationsOf(manifest)
      .filter((violation) => profiles[violation.profile] <= strictness)
      .map(({ pointer, field, value, allowed, profile: forbidding }) => {
        const level = forbidding === 'restricted' ? 'baseline' : 'privileged';
        return {
          pointer,
          got: `${field} ${show(value)}, where the namespace enforces ${profile}`,
          allowed,
          fix: `keep to it, or let the namespace take it: podSecurity: { level: '${level}', reason: '...' } of the environment`,
        };
      });
  },
};
