import { posix } from 'node:path';
import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { celList, containersWhere, where } from '../admission/condition';
import { namedImagesOf } from '../images';
import { podKinds } from '../pods';
import type { Rule } from '../rule';

/** `fullName` in CEL. */
const full = (image: string) =>
  [
    `${image}.contains('/') && (${image}.split('/')[0].matches('[.:]') || ${image}.startsWith('localhost/')) ? ${image}`,
    `(${image}.contains('/') ? 'docker.io/' : 'docker.io/library/') + ${image}`,
  ].join(' : ');
/** In CEL: the containers whose image is of no registry, and a database of that kind. */
function outside(registries: readonly string[]): string {
  const prefixes = celList(registries.map((registry) => `${registry}/`));
  const isOutside = (image: string) => `!${prefixes}.exists(r, (${full(image)}).startsWith(r))`;
  const database = "variables.all.spec.?imageName.orValue('')";
  return [
    `object.kind == 'Cluster' ? ${where(`${database} == '' || ${isOutside(database)}`, "'the image of the database'")}`,
    containersWhere(isOutside('c.?image.orValue("")'), "'container ' + c.name + ': image ' + c.?image.orValue('')"),
  ].join(' : ');
}

export const imageRegistry: Rule = {
  id: 'image-registry',
  severity: 'error',
  title: 'An image comes from a registry that the organisation allows.',
  why: 'What runs in the cluster was scanned and signed by nobody the organisation knows, and can be gone tomorrow.',
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  kinds: [...podKinds, 'Cluster'],
  admission: {
    found: ({ registries }) => registries && outside(registries),
    fix: 'copy it to a registry that is allowed',
  },
  check: (manifest, objects) => {
    const { registries } = objects.settingsOf(manifest);
    if (!registries) return [];
    return imagesOf(manifest).flatMap(({ image, pointer }) => {
      const name = fullName(String(image ?? ''));
      if (image !== undefined && registries.some((registry) => name.startsWith(`${registry}/`))) return [];
      return [
        {
          pointer,
          got: image === undefined ? 'no image, so that the operator takes one of its own' : show(image),
          allowed: `an image of ${registries.join(' or ')}`,
          fix: fixFor(registries[0], image === undefined ? 'postgresql:17.6' : posix.basename(name)),
        },
      ];
    });
  },
};

function fixFor(registry: string | undefined, image: string): string {
  return registry ? `copy it there: '${registry}/${image}'` : 'allow a registry';
}

/** Those of containers, and that of a database which an operator runs. */
function imagesOf(manifest: Manifest): { readonly image: unknown; readonly pointer: string }[] {
  const containers = namedImagesOf(manifest).map(({ container, pointer }) => ({
    image: container.image,
    pointer: `${pointer}/image`,
  }));
  if (manifest.kind !== 'Cluster') return containers;
  return [{ image: (manifest.spec as { imageName?: string } | undefined)?.imageName, pointer: '/spec/imageName' }];
}

/** `docker.io/library/nginx:1` for `nginx:1`: the first part is a registry only where it looks like a host. */
function fullName(image: string): string {
  const [first = '', ...others] = image.split('/');
  const isHost = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (isHost) return image;
  return others.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`;
}
