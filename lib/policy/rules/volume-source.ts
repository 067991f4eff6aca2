import { isPlainObject } from '../../problems/plain-object';
import { list } from '../../problems/show';
import { podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const volumeSource: Rule = {
  id: 'volume-source',
  severity: 'error',
  title: 'A volume comes from one source.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/',
  kinds: podKinds,
  admission: 'api-server',
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const volumes: unknown = spec?.volumes;
    return (Array.isArray(volumes) ? volumes : []).flatMap((volume: unknown, index): Finding[] => {
      const sources = sourcesOf(volume);
      if (sources.length < 2) return [];
      const got = list(sources);
      return [{ pointer: `${pointer}/volumes/${index}`, got, allowed: 'one of them', fix: 'make a volume of each' }];
    });
  },
};

/** What is null is not there; without any it is an empty folder. */
function sourcesOf(volume: unknown): readonly string[] {
  const fields = isPlainObject(volume) ? Object.entries(volume) : [];
  return fields.filter(([name, value]) => name !== 'name' && value !== null).map(([name]) => name);
}
