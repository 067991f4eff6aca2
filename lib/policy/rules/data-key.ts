import { masked } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { show } from '../../problems/show';
import type { Rule } from '../rule';

const longest = 253;

export const dataKey: Rule = {
  id: 'data-key',
  severity: 'error',
  title: 'A key of a ConfigMap or Secret has only letters, digits, hyphens, dots and underscores.',
  why: 'The API server refuses the object, and the pods that need it never start.',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
  kinds: ['ConfigMap', 'Secret'],
  check: (manifest) =>
    ['data', 'binaryData', 'stringData'].flatMap((field) =>
      Object.keys(manifest[field] ?? {})
        .filter((key) => !/^[-._a-zA-Z0-9]+$/.test(key) || key.length > longest)
        .map((key) => ({
          pointer: toPointer(field, key),
          got: show(key),
          allowed: `up to ${longest} letters, digits, hyphens, dots and underscores`,
          fix: `write '${
            masked(key)
              .replace(/[^-._a-zA-Z0-9]+/g, '_')
              .slice(0, longest) || 'KEY'
          }'`,
        })),
    ),
};
