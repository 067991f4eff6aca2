import { masked } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { show } from '../../problems/show';
import type { Rule } from '../rule';

const longest = 253;

export const dataKey: Rule = {
  id: 'data-key',
  severity: 'error',
  title:
    'A key of a ConfigMap or Secret has only letters, digits, hyphens, dots and underscores, and does not begin with two dots.',
  why: 'The API server refuses the object, and the pods that need it never start.',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
  kinds: ['ConfigMap', 'Secret'],
  admission: 'api-server',
  check: (manifest) =>
    ['data', 'binaryData', 'stringData'].flatMap((field) =>
      Object.keys(manifest[field] ?? {})
        .filter((key) => !isKey(key))
        .map((key) => ({
          pointer: toPointer(field, key),
          got: show(key),
          allowed: `up to ${longest} letters, digits, hyphens, dots and underscores, no two dots before them`,
          fix: `write '${toKey(masked(key))}'`,
        })),
    ),
};

/** A key becomes a file where it is mounted: one dot is the folder, and two before the name are the kubelet's own. */
function isKey(key: string): boolean {
  return /^[-._a-zA-Z0-9]+$/.test(key) && key.length <= longest && key !== '.' && !key.startsWith('..');
}

function toKey(key: string): string {
  const characters = key.replace(/[^-._a-zA-Z0-9]+/g, '_').replace(/^\.+/, '');
  return characters.slice(0, longest) || 'KEY';
}
