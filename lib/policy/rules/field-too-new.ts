import { toPointer } from '../../problems/pointer';
import { listAt } from '../../render/values';
import { fieldsAfter, minorFor } from '../kubernetes-versions';
import type { PathTree } from '../path-tree';
import { containersOf, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

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
    const found = [...newFields(manifest, '', fieldsAfter(target, `${manifest.apiVersion} ${manifest.kind}`))];
    if (spec) found.push(...newFields(spec, pointer, fieldsAfter(target, 'PodSpec')));
    const ofContainers = fieldsAfter(target, 'Container');
    for (const one of containersOf(manifest)) found.push(...newFields(one.container, one.pointer, ofContainers));
    return found.map(({ at, minor }) => ({
      pointer: at,
      got: `a field that came with Kubernetes 1.${minor}`,
      allowed: `fields of Kubernetes 1.${target}`,
      fix: `remove it, or have clusters of 1.${minor}`,
    }));
  },
};

interface SetField {
  readonly at: string;
  readonly minor: number;
}

/** What nearly every object has. */
const none: readonly SetField[] = [];

/** Where fields of a tree are set, in each item of the lists on their paths. */
function newFields(value: unknown, at: string, tree: PathTree<number> | undefined): readonly SetField[] {
  if (value === undefined || value === null || tree === undefined) return none;
  if (tree.end !== undefined) return [{ at, minor: tree.end }];
  if (typeof value !== 'object') return none;
  const { '*': each } = tree.inner;
  let found = none;
  if (each) {
    for (const [index, item] of listAt(value, []).entries()) {
      found = joined(found, newFields(item, `${at}/${index}`, each));
    }
    return found;
  }
  for (const key in tree.inner) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner !== undefined) found = joined(found, newFields(inner, at + toPointer(key), tree.inner[key]));
  }
  return found;
}

function joined(found: readonly SetField[], more: readonly SetField[]): readonly SetField[] {
  return more.length === 0 ? found : [...found, ...more];
}
