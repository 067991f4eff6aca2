import { masked } from '../problems/credential';

/**
 * A name that is good for every object, a host name and a file.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names
 */
export function isDnsLabel(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name);
}

/** Labels, which may begin with a digit, with dots between them. */
export const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/**
 * A name that most objects can have.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
 */
export function isDnsSubdomain(name: unknown): name is string {
  return typeof name === 'string' && name.length <= 253 && dnsSubdomain.test(name);
}

export const dnsLabelWords = 'up to 63 lower-case letters, digits and hyphens, beginning with a letter';

/** The label that a name most likely meant: `Backend_API` is `backend-api`. */
export function toDnsLabel(name: string): string {
  const words =
    masked(name)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const label = /^[a-z]/.test(words[0] ?? '') ? words : ['app', ...words];
  return label.join('-').slice(0, 63).replace(/-+$/, '');
}
