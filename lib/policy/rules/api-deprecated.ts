import { show } from '../../problems/show';
import { lifecycleOf, minorFor } from '../kubernetes-versions';
import type { Rule } from '../rule';

/** An upgrade takes this many versions at a time, at most. */
const ahead = 2;

export const apiDeprecated: Rule = {
  id: 'api-deprecated',
  severity: 'warning',
  title: 'No API is used that is deprecated, or that the next two versions of Kubernetes do not serve any more.',
  why: 'After an upgrade of the cluster the object can be neither changed nor made again.',
  source: 'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
  kinds: ['*'],
  check: (manifest, objects) => {
    const { apiVersion, kind } = manifest;
    const lifecycle = lifecycleOf(apiVersion, kind);
    if (!lifecycle) return [];
    const target = minorFor(objects.settingsOf(manifest));
    const {
      introduced,
      deprecated = Number.POSITIVE_INFINITY,
      removed = Number.POSITIVE_INFINITY,
      replacement,
    } = lifecycle;
    if (target < introduced || target >= removed) return []; // it is not even served
    if (target < deprecated && target + ahead < removed) return [];
    const when = removed <= target + ahead ? `goes with 1.${removed}` : `is deprecated since 1.${deprecated}`;
    return [
      {
        pointer: '/apiVersion',
        got: `${show(apiVersion)}, which ${when}`,
        allowed: replacement ?? 'an API that stays',
        fix: replacement ? `write apiVersion: ${replacement}, and compare the fields` : 'look for what takes its place',
      },
    ];
  },
};
