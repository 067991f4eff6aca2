import { posix } from 'node:path';
import { show } from '../../problems/show';
import { containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

export const imageRegistry: Rule = {
  id: 'image-registry',
  severity: 'error',
  title: 'An image comes from a registry that the organisation allows.',
  why: 'What runs in the cluster was scanned and signed by nobody the organisation knows, and can be gone tomorrow.',
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  kinds: podKinds,
  check: (manifest, objects) => {
    const { registries } = objects.settingsOf(manifest);
    if (!registries) return [];
    return containersOf(manifest).flatMap(({ container: { image }, pointer }) => {
      const name = fullName(String(image ?? ''));
      if (registries.some((registry) => name.startsWith(`${registry}/`))) return [];
      return [
        {
          pointer: `${pointer}/image`,
          got: show(image),
          allowed: `an image of ${registries.join(' or ')}`,
          fix: registries[0] ? `copy it there: '${registries[0]}/${posix.basename(name)}'` : 'allow a registry',
        },
      ];
    });
  },
};

/** `docker.io/library/nginx:1` for `nginx:1`: the first part is a registry only where it looks like a host. */
function fullName(image: string): string {
  const [first = '', ...others] = image.split('/');
  const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (isHost) return image;
  return others.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`;
}
