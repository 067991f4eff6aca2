import { dnsLabelWords, isDnsLabel, isDnsSubdomain, toDnsLabel } from '../../app/dns-label';
import { show } from '../../problems/show';
import { type Kind, kindOf } from '../kinds';
import type { Rule } from '../rule';

/** Kinds whose names are more than DNS allows: `system:node`. */
const free: ReadonlySet<Kind> = new Set<Kind>(['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']);
/** Kinds whose names are a label; those of the others may also have dots and begin with a digit. */
const labels: ReadonlySet<Kind> = new Set<Kind>(['Namespace', 'Service']);

export const dnsName: Rule = {
  id: 'dns-name',
  severity: 'error',
  title: 'The name of an object is a DNS name.',
  why: 'The API server refuses some of the objects and takes others, which stay behind.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names',
  kinds: ['*'],
  admission: 'api-server',
  check: (manifest) => {
    const { name } = manifest.metadata;
    if (name !== undefined && typeof name !== 'string') return []; // it is told to be no text
    const kind = kindOf(manifest);
    if (isDnsLabel(name) || (isDnsSubdomain(name) && !labels.has(kind)) || (name && free.has(kind))) return [];
    return [
      {
        pointer: '/metadata/name',
        got: show(name),
        allowed: dnsLabelWords,
        fix: `name it '${toDnsLabel(String(name ?? ''))}'`,
      },
    ];
  },
};
