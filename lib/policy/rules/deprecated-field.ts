import { toPointer } from '../../problems/pointer';
import { remembered } from '../../problems/remembered';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { podKinds, podTemplateOf, templateMetadataOf } from '../pods';
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
    const template = templateMetadataOf(manifest);
    return [
      ...inAnnotations(manifest.metadata, '/metadata'),
      ...(template ? inAnnotations(template.metadata, template.pointer) : []),
      // Whoever reads a pod from a cluster gets both fields.
      ...(account !== undefined && spec?.serviceAccountName === undefined
        ? [oldField(`${pointer}/serviceAccount`, account, 'serviceAccountName')]
        : []),
    ];
  },
};

function inAnnotations(metadata: unknown, pointer: string): Finding[] {
  return Object.entries(valueAt(metadata, ['annotations']) ?? {}).flatMap(([key, value]) => {
    const field = fieldFor(key);
    return field ? [oldField(`${pointer}/annotations${toPointer(key)}`, value, field)] : [];
  });
}

/** The field that there is for an annotation now. */
const fieldFor = remembered((key) => annotations.find(([pattern]) => pattern.test(key))?.[1]);

function oldField(pointer: string, value: unknown, field: string): Finding {
  return { pointer, got: show(value), allowed: `the field ${field}`, fix: `write it as ${field}, and remove this` };
}
