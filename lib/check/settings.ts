/** The newest version of Kubernetes that the tests run. */
export const newestKubernetes = '1.35';

/** `1.35` of `v1.35.4`; undefined for what is no version of Kubernetes. */
export function parseVersion(text: string): string | undefined {
  return /^v?(1\.\d{1,3})(?:\.\d+)?(?:[-+][\w.-]+)?$/.exec(text)?.[1];
}
