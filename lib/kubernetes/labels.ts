import { isDnsSubdomain } from '../app/dns-label';

const word = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)$/;

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
export function isLabelValue(value: string): boolean {
  return value === '' || word.test(value);
}

/** A name, or a DNS name and a name with a slash between them: `app.kubernetes.io/name`. */
export function isLabelKey(key: string): boolean {
  const [name = '', prefix, ...others] = key.split('/').reverse();
  return word.test(name) && others.length === 0 && (prefix === undefined || isDnsSubdomain(prefix));
}

/**
 * The label that selects the pods of a workload. It never changes, so neither does the selector, which a Deployment
 * could not change anyway.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function nameLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name };
}
