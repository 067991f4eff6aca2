import { apiVersions } from '../../kubernetes/api-versions';
import { show } from '../../problems/show';
import { groupOf, type Manifest } from '../../render/manifest';
import { lifecycleOf, minorFor } from '../kubernetes-versions';
import type { Finding, Rule } from '../rule';

const ofKind: Readonly<Record<string, string | undefined>> = apiVersions;
const groups = new Set(Object.values(apiVersions).map(groupOf));

export const apiServed: Rule = {
  id: 'api-served',
  severity: 'error',
  title: 'A kind is asked for in a version of its API that the target version of Kubernetes serves.',
  why: 'The API server does not know it: nothing of the object is made.',
  source: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  kinds: ['*'],
  check: (manifest, objects) => {
    const { apiVersion, kind } = manifest;
    const target = minorFor(objects.settingsOf(manifest));
    const lifecycle = lifecycleOf(apiVersion, kind) ?? wrong(manifest);
    if (!lifecycle) return [];
    const { introduced, removed = Number.POSITIVE_INFINITY, replacement } = lifecycle;
    if (introduced <= target && target < removed) return [];
    const when =
      introduced > target ? `came with 1.${introduced}` : removed > 0 ? `went with 1.${removed}` : 'never was';
    return [finding(apiVersion, when, target, replacement ?? ofKind[kind])];
  },
};

/** A kind of Kubernetes in a group of Kubernetes that never had it, as if it had gone before there was a version. */
function wrong({ apiVersion, kind }: Manifest): ReturnType<typeof lifecycleOf> {
  const right = Object.hasOwn(ofKind, kind) ? ofKind[kind] : undefined;
  if (right === undefined || right === apiVersion) return undefined;
  const group = groupOf(apiVersion);
  const isWrong = groups.has(group) && group !== groupOf(right);
  return isWrong ? { introduced: 0, removed: 0, replacement: right } : undefined;
}

function finding(apiVersion: string, when: string, target: number, right: string | undefined): Finding {
  const fix = right
    ? `write apiVersion: ${right}, and compare the fields`
    : 'remove it, or name the version of the cluster';
  return {
    pointer: '/apiVersion',
    got: `${show(apiVersion)}, which ${when}`,
    allowed: right ?? `an API of Kubernetes 1.${target}`,
    fix,
  };
}
