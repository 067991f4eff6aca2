import { toPointer } from '../../problems/pointer';
import type { Manifest } from '../../render/manifest';
import { fieldsAfter, minorFor, type NewField } from '../kubernetes-versions';
import { containersOf, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const fieldTooNew: Rule = {
  id: 'field-too-new',
  severity: 'error',
  title: 'An object has no field that the target version of Kubernetes does not know.',
  why: 'The API server drops the field, and what it asks for never comes; strict clients refuse the object.',
  source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  kinds: ['*'],
  check: (manifest, objects) => {
    const target = minorFor(objects.settingsOf(manifest));
    const { spec, pointer = '' } = podTemplateOf(manifest) ?? {};
    return [
      ...inside(manifest, '', fieldsAfter(target, `${manifest.apiVersion} ${manifest.kind}`), target),
      ...(spec ? ofPods(manifest, spec, pointer, target) : []),
    ];
  },
};

function ofPods(manifest: Manifest, spec: unknown, pointer: string, target: number): Finding[] {
  const ofContainers = fieldsAfter(target, 'Container');
  return [
    ...inside(spec, pointer, fieldsAfter(target, 'PodSpec'), target),
    ...containersOf(manifest).flatMap((one) => inside(one.container, one.pointer, ofContainers, target)),
  ];
}

function inside(value: unknown, at: string, fields: readonly NewField[], target: number): Finding[] {
  return fields.flatMap(({ path, minor }) =>
    pointersTo(value, path, 0, at).map((pointer) => ({
      pointer,
      got: `a field that came with Kubernetes 1.${minor}`,
      allowed: `fields of Kubernetes 1.${target}`,
      fix: `remove it, or have clusters of 1.${minor}`,
    })),
  );
}

/** Where a field is set, in each item of the lists on its path. */
function pointersTo(value: unknown, path: readonly string[], depth: number, at: string): readonly string[] {
  if (value === undefined || value === null) return nowhere;
  const key = path[depth];
  if (key === undefined) return [at];
  if (typeof value !== 'object') return nowhere;
  if (key === '*') {
    const items = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => pointersTo(item, path, depth + 1, `${at}/${index}`));
  }
  const next = (value as Readonly<Record<string, unknown>>)[key];
  return next === undefined ? nowhere : pointersTo(next, path, depth + 1, at + toPointer(key));
}

/** What nearly every question is answered with. */
const nowhere: readonly string[] = [];
