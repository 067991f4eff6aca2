import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { containersOf, podKinds, podTemplateOf, type Volume } from '../pods';
import type { Finding, Rule } from '../rule';

/** What each kind of folder counts against. */
const limited = { memory: 'memory', disk: 'ephemeral-storage' } as const;

/** In CEL: both kinds of folders `k`, those of a kind, and whether these hold more than the containers that stay may use. */
const kindsInCel = "[{'medium': 'Memory', 'limit': 'memory'}, {'medium': '', 'limit': 'ephemeral-storage'}]";
const folders =
  "variables.volumes.filter(v, has(v.emptyDir) && (v.emptyDir.?medium.orValue('') == 'Memory') == (k.medium == 'Memory'))";
const staying =
  "(variables.pod.?containers.orValue([]) + variables.initContainers.filter(i, i.?restartPolicy.orValue('') == 'Always'))";
const sum = (list: string, amount: string) => `${list}.map(a, quantity(${amount}).asApproximateFloat()).sum()`;
const isTooMuch = [
  `size(${folders}) > 0 && ${staying}.all(c, c.?resources.?limits[?k.limit].hasValue())`,
  `${sum(folders, "a.emptyDir.?sizeLimit.orValue('0')")} > ${sum(staying, 'a.resources.limits[k.limit]')}`,
].join(' && ');

export const emptyDirSize: Rule = {
  id: 'empty-dir-size',
  severity: 'warning',
  title: 'Folders that go with the pod hold no more in all than its containers may use.',
  why: 'The pod is killed or evicted before they are full.',
  source: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  kinds: podKinds,
  admission: {
    found: `${kindsInCel}.filter(k, ${isTooMuch}).map(k, 'folders that hold more than the limits of ' + k.limit)`,
    fix: 'lower sizeLimit, or raise the limit',
  },
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const volumes = (spec?.volumes ?? []).map((volume, index) => ({ volume, at: `${pointer}/volumes/${index}` }));
    return (['memory', 'disk'] as const).flatMap((kind): Finding[] => {
      const folders = volumes.filter(({ volume }) => kindOf(volume) === kind);
      const limit = limitOf(manifest, limited[kind]);
      const size = folders.reduce((sum, { volume }) => sum + sizeOf(volume), 0);
      const [largest] = [...folders].sort((a, b) => sizeOf(b.volume) - sizeOf(a.volume));
      if (!largest || size <= limit) return [];
      const got = `${show(largest.volume.emptyDir?.sizeLimit)}, and ${folders.length} such folders of ${size} bytes in all`;
      const allowed = `up to the limits of ${limited[kind]}, ${limit} bytes in all`;
      const fix = `lower sizeLimit, or raise resources.limits.${limited[kind]}`;
      return [{ pointer: `${largest.at}/emptyDir/sizeLimit`, got, allowed, fix }];
    });
  },
};

function kindOf({ emptyDir }: Volume): keyof typeof limited | undefined {
  if (!emptyDir) return undefined;
  return emptyDir.medium === 'Memory' ? 'memory' : 'disk';
}

function sizeOf({ emptyDir }: Volume): number {
  return parseQuantity(emptyDir?.sizeLimit) ?? 0;
}

/** What the containers may use together; one without a limit may use all there is. */
function limitOf(manifest: Parameters<Rule['check']>[0], resource: string): number {
  return containersOf(manifest).reduce((sum, { container, pointer }) => {
    if (pointer.includes('/initContainers/') && container.restartPolicy !== 'Always') return sum; // gone by then
    return sum + (parseQuantity(container.resources?.limits?.[resource]) ?? Number.POSITIVE_INFINITY);
  }, 0);
}
