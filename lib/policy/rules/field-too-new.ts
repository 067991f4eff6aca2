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
    const found: SetField[] = [];
    collect(manifest, '', fieldsAfter(target, `${manifest.apiVersion} ${manifest.kind}`), found);
    if (spec) collect(spec, pointer, fieldsAfter(target, 'PodSpec'), found);
    const ofContainers = fieldsAfter(target, 'Container');
    for (const one of containersOf(manifest)) collect(one.container, one.pointer, ofContainers, found);
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

/** Finds where fields of a tree are set, in each item of the lists on their paths. */
function collect(value: unknown, at: string, tree: PathTree<number> | undefined, found: SetField[]): void {
  if (value === undefined || value === null || tree === undefined) return;
  const { '*': each } = tree.inner;
  if (tree.end !== undefined) found.push({ at, minor: tree.end });
  else if (each) for (const [index, item] of listAt(value, []).entries()) collect(item, `${at}/${index}`, each, found);
  else if (typeof value === 'object') {
    for (const key in tree.inner) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (inner !== undefined) collect(inner, at + toPointer(key), tree.inner[key], found);
    }
  }
}
