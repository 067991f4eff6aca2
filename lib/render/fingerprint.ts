import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { isFor, type Target } from '../kubernetes/target';
import { dataOf } from './plain';

/**
 * A text that two trees have in common only where they render to the same manifests in the same order: the data that
 * those are made from. Undefined where that takes a render to tell, as with objects that make their manifests
 * themselves. Made by JSON.stringify it costs a fraction of what a render does.
 */
export function fingerprint(root: IConstruct, target: Target): string | undefined {
  const texts: string[] = [];
  for (const construct of root.node.findAll()) {
    if (construct.node.dependencies.length > 0) return undefined;
    if (!ApiObject.isApiObject(construct)) continue;
    const text = textOf(construct, target);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts.join('\n');
}

function textOf(object: ApiObject, target: Target): string | undefined {
  const data = dataOf(object);
  if (data === undefined || object.kind.endsWith('List')) return undefined; // lists get what their chart says
  try {
    return JSON.stringify([object.node.path, isFor(target, object), resourceOptionsOf(object, object.kind), data]);
  } catch {
    return undefined;
  }
}
