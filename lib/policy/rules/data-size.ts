import type { Manifest } from '../../render/manifest';
import type { Rule } from '../rule';

const largestBytes = 2 ** 20;

export const dataSize: Rule = {
  id: 'data-size',
  severity: 'error',
  title: 'The values of a ConfigMap or Secret have at most 1 MiB in all.',
  why: 'The API server refuses the object, and the pods that need it never start.',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
  kinds: ['ConfigMap', 'Secret'],
  admission: 'api-server',
  check: (manifest) => {
    const bytes = sizeOf(manifest);
    if (bytes <= largestBytes) return [];
    return [
      {
        pointer: manifest.stringData ? '/stringData' : '/data',
        got: `values of ${bytes} bytes in all`,
        allowed: `up to ${largestBytes} bytes (1 MiB)`,
        fix: 'keep large data in a volume or in the image, and settings alone here',
      },
    ];
  },
};

/** In UTF-8; the binary values are in base64. */
function sizeOf({ kind, data, binaryData, stringData }: Manifest): number {
  return (
    bytesOf(data, kind === 'Secret' ? 'base64' : 'utf8') + bytesOf(binaryData, 'base64') + bytesOf(stringData, 'utf8')
  );
}

function bytesOf(data: unknown, encoding: BufferEncoding): number {
  return Object.values(data ?? {}).reduce((sum, value) => sum + Buffer.byteLength(String(value), encoding), 0);
}
