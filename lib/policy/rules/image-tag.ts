import { show } from '../../problems/show';
import { celPattern, containersWhere } from '../admission/condition';
import { namedImagesOf } from '../images';
import { podKinds } from '../pods';
import type { Rule } from '../rule';

/** A name with a tag, or with a digest. */
const versioned = /^([^@]*\/)?[^:@/]+(:\w[\w.-]*|(:\w[\w.-]*)?@\w+:[0-9a-f]{32,})$/;

export const imageTag: Rule = {
  id: 'image-tag',
  severity: 'error',
  title: 'An image has a tag other than `latest`, or a digest.',
  why: 'What runs depends on the moment of the pull: two pods of one workload can differ, and there is nothing to roll back to.',
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `!c.?image.orValue('').matches(${celPattern(versioned)}) || c.?image.orValue('').endsWith(':latest')`,
      "'container ' + c.name + ': image ' + c.?image.orValue('')",
    ),
    fix: 'name the version or the digest',
  },
  check: (manifest) =>
    namedImagesOf(manifest).flatMap(({ container: { image }, pointer }) => {
      const { name, tag, digest } = parseImage(String(image ?? ''));
      if (name && (digest || (tag && tag !== 'latest'))) return [];
      return [
        {
          pointer: `${pointer}/image`,
          got: show(image),
          allowed: 'a name with a tag other than latest, or with a digest',
          fix: `name the version: '${name || 'registry.example.com/app'}:1.0.0' or '...@sha256:...'`,
        },
      ];
    }),
};

/** A colon before the last slash belongs to the registry's port. */
function parseImage(image: string): { name: string; tag?: string | undefined; digest?: string | undefined } {
  const [, name = '', tag, digest] =
    /^((?:[^@]*\/)?[^:@/]+)(?::([\w][\w.-]*))?(?:@(\w+:[0-9a-f]{32,}))?$/.exec(image) ?? [];
  return { name, tag, digest };
}
