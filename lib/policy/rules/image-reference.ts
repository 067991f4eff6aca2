import { show } from '../../problems/show';
import { celPattern, celText, containersWhere } from '../admission/condition';
import { namedImagesOf } from '../images';
import { podKinds } from '../pods';
import type { Rule } from '../rule';

// The grammar of references: https://github.com/distribution/reference/blob/main/reference.go
const host =
  '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])';
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const name = `(?:${host}(?::[0-9]+)?/)?${component}(?:/${component})*`;
const digest = '(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})';
const reference = new RegExp(`^(${name})(?::\\w[\\w.-]{0,127})?(?:@${digest})?$`);
const longestName = 255;

export const imageReference: Rule = {
  id: 'image-reference',
  severity: 'error',
  title: 'An image is named as registries name images.',
  why: 'The API server takes it, and no pod ever starts (InvalidImageName).',
  source: 'https://github.com/distribution/reference/blob/main/reference.go',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `!c.?image.orValue('').matches(${celPattern(reference)}) || size(c.?image.orValue('').find(${celText(`^${name}`)})) > ${longestName}`,
      "'container ' + c.name + ': image ' + c.?image.orValue('')",
    ),
    fix: 'copy the name from the registry',
  },
  check: (manifest) =>
    namedImagesOf(manifest)
      .filter(({ container: { image } }) => image !== undefined && !isReference(image))
      .map(({ container: { image }, pointer }) => ({
        pointer: `${pointer}/image`,
        got: show(image),
        allowed:
          "a registry and a lower-case name, then a tag or a digest: 'registry.example.com/app:1.0.0' or '...@sha256:...'",
        fix: remedy(String(image)),
      })),
};

function isReference(image: unknown): boolean {
  const [, path = ''] = reference.exec(String(image)) ?? [];
  return path !== '' && path.length <= longestName;
}

/** The reference that was most likely meant, or what to look at. */
function remedy(image: string): string {
  const bare = image.trim().replace(/^[a-z]+:\/\//i, '');
  const lower = bare.replace(/^[^:@]+/, (path) => path.toLowerCase());
  const near = [bare, lower].find(isReference);
  if (near) return `write '${near}'`;
  if (image.includes('@')) return 'copy the whole digest: sha256: and 64 lower-case hexadecimal digits';
  return 'copy the name from the registry';
}
