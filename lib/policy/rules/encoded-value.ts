import { toPointer } from '../../problems/pointer';
import type { Rule } from '../rule';

/** The fields whose values are bytes, in base64. */
const fields = { ConfigMap: 'binaryData', Secret: 'data' } as const;
const kinds = Object.keys(fields) as (keyof typeof fields)[];

export const encodedValue: Rule = {
  id: 'encoded-value',
  severity: 'error',
  title: 'The values of a Secret in data, and of a ConfigMap in binaryData, are in base64.',
  why: 'The API server refuses the object, and the pods that need it never start.',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data',
  kinds,
  admission: 'api-server',
  check: (manifest) => {
    const field = fields[manifest.kind as keyof typeof fields];
    const other = field === 'data' ? 'stringData' : 'data';
    return Object.entries(manifest[field] ?? {})
      .filter(([, value]) => typeof value === 'string' && !isBase64(value))
      .map(([key]) => ({
        pointer: toPointer(field, key),
        got: 'a text that is not in base64',
        allowed: 'base64, with = at its end where it needs to be filled up',
        fix: `write it as it is in ${other}, or encode it`,
      }));
  },
};

/** As Go decodes it: in the usual alphabet, in fours, and over several lines. */
function isBase64(text: string): boolean {
  const letters = text.replace(/[\r\n]+/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}
