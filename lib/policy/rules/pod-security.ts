import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { isExcepted } from '../exceptions';
import { minorFor } from '../kubernetes-versions';
import type { Objects } from '../objects';
import { type Profile, profiles, type Violation, violationsOf } from '../pod-security';
import { podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

const enforced = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];

export const podSecurity: Rule = {
  id: 'pod-security',
  severity: 'error',
  title:
    'Pods keep to the PodSecurity profile that their namespace enforces, and to `restricted` where nothing is said of it.',
  why: 'The API server refuses each of the pods; and where nobody refuses them, who gets into one gets to its node.',
  source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const said = profileSaid(manifest, objects);
    const profile = said ?? 'restricted';
    const strictness = profiles[profile as Profile] ?? profiles.restricted; // the API server takes no other label
    if (strictness === profiles.privileged) return [];
    return violationsOf(manifest, minorFor(objects.settingsOf(manifest)))
      .filter((violation) => profiles[violation.profile] <= strictness)
      .filter((violation) => said !== undefined || !isExcepted(manifest, exceptionFor(violation)))
      .map((violation) => (said === undefined ? unasked(violation) : refused(violation, profile)));
  },
};

/** The profile of the namespace, by its own label or by what the environment of the object says. */
function profileSaid(manifest: Manifest, objects: Objects): string | undefined {
  const namespace = objects.find('Namespace', undefined, manifest.metadata.namespace);
  const label = valueAt(namespace, enforced);
  return label === undefined ? objects.settingsOf(manifest).podSecurity : String(label);
}

function refused({ pointer, field, value, allowed, profile: forbidding }: Violation, profile: string): Finding {
  const level = forbidding === 'restricted' ? 'baseline' : 'privileged';
  return {
    pointer,
    got: `${field} ${show(value)}, where the namespace enforces ${profile}`,
    allowed,
    fix: `keep to it, or let the namespace take it: podSecurity: { level: '${level}', reason: '...' } of the environment`,
    plainFix: `${remedy(pointer, allowed)}, or label the namespace pod-security.kubernetes.io/enforce: ${level}`,
  };
}

function unasked({ pointer, field, value, allowed, profile }: Violation): Finding {
  return {
    pointer,
    got: `${field} ${show(value)}, which the profile ${profile} does not allow`,
    allowed,
    fix: `${remedy(pointer, allowed)}, or label the namespace with the profile that it is to enforce`,
  };
}

/** What to write, by the path in the container or the pod. */
function remedy(pointer: string, allowed: string): string {
  const field = pointer.replace(/^.*\/spec\/((init)?containers\/\d+\/)?/i, '').replaceAll('/', '.');
  if (allowed === 'not set' || allowed.includes(', ')) return `remove ${field}`;
  return `write ${field}: ${allowed.replace(/ or .*/, '')}`;
}

/** The annotation with the reason for a step down, as holdfast writes it. */
function exceptionFor({ field }: Violation): string {
  if (field === 'runAsUser' || field === 'runAsNonRoot') return 'root-user';
  if (field === 'add') return 'capabilities';
  return field.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);
}
