/** The tag of the image as the version that runs, where it can be a label's value. */
export function versionLabel(image: string): Readonly<Record<string, string>> {
  const [, tag = ''] = /:([^:/@]+)(?:@|$)/.exec(image) ?? [];
  return /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/.test(tag) ? { 'app.kubernetes.io/version': tag } : {};
}
