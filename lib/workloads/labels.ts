/**
 * The label that selects the pods of a workload. It never changes, so neither does the selector, which a Deployment
 * could not change anyway.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function nameLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name };
}

/** The tag of the image as the version that runs, where it can be a label's value. */
export function versionLabel(image: string): Readonly<Record<string, string>> {
  const [, tag = ''] = /:([^:/@]+)(?:@|$)/.exec(image) ?? [];
  return /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/.test(tag) ? { 'app.kubernetes.io/version': tag } : {};
}
