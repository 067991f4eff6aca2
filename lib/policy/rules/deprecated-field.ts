import { toPointer } from '../../problems/pointer';
import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

/** Annotations that were fields before there were fields for it, and those fields. */
const annotations: readonly (readonly [key: RegExp, field: string])[] = [
  [/^seccomp\.security\.alpha\.kubernetes\.io\/pod$/, 'securityContext.seccompProfile'],
  [/^container\.seccomp\.security\.alpha\.kubernetes\.io\//, 'securityContext.seccompProfile of the container'],
  [/^container\.apparmor\.security\.beta\.kubernetes\.io\//, 'securityContext.appArmorProfile of the container'],
  [/^scheduler\.alpha\.kubernetes\.io\/critical-pod$/, 'priorityClassName'],
  [/^kubernetes\.io\/ingress\.class$/, 'ingressClassName'],
  [/^volume\.beta\.kubernetes\.io\/storage-class$/, 'storageClassName'],
];

export const deprecatedField: Rule = {
  id: 'deprecated-field',
  severity: 'warning',
  title: 'What is said in a field of today is not said in the field or the annotation of former times.',
  why: 'Some of them do nothing any more, without a word, and the others go with a coming version.',
  source: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
  kinds: ['Ingress', 'PersistentVolumeClaim', ...podKinds],
  check: (manifest) => {
    const { spec, pointer = '' } = podTemplateOf(manifest) ?? {};
    const account = valueAt(spec, ['serviceAccount']);
    const ofTemplate = pointer.replace(/\/?spec$/, '/metadata');
    return [
      ...inAnnotations(manifest, '/metadata'),
      ...(spec && ofTemplate !== '/metadata' ? inAnnotations(manifest, ofTemplate) : []),
      // Whoever reads a pod from a cluster gets both fields.
      ...(account !== undefined && spec?.serviceAccountName === undefined
        ? [oldField(`${pointer}/serviceAccount`, account, 'serviceAccountName')]
        : []),
    ];
  },
};

function inAnnotations(manifest: Manifest, metadata: string): Finding[] {
  const path = [...metadata.split('/').slice(1), 'annotations'];
  return Object.entries(valueAt(manifest, path) ?? {}).flatMap(([key, value]) => {
    const [, field] = annotations.find(([pattern]) => pattern.test(key)) ?? [];
    return field ? [oldField(`${metadata}/annotations${toPointer(key)}`, value, field)] : [];
  });
}

function oldField(pointer: string, value: unknown, field: string): Finding {
  return { pointer, got: show(value), allowed: `the field ${field}`, fix: `write it as ${field}, and remove this` };
}
