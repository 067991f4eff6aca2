import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { isFor, type Target } from '../kubernetes/target';
import { waiversOf } from '../kubernetes/waiver';
import { defaultsOf } from '../platform/defaults';
import { isData, partsOf } from './plain';

/**
 * A text of what the manifests of a tree are made from, the labels that everything gets and waivers included, and of their order.
 * Undefined where it takes a render to tell, as with objects that make their manifests themselves. JSON.stringify costs a
 * fraction of what a render does.
 */
export function fingerprint(root: IConstruct, target: Target): string | undefined {
  const texts: unknown[] = [];
  for (const construct of root.node.findAll()) {
    if (construct.node.dependencies.length > 0) return undefined;
    if (!ApiObject.isApiObject(construct)) continue;
    const parts = partsOf(construct);
    const { node, kind } = construct;
    if (!parts || kind.endsWith('List')) return undefined; // what is in a list is made from its chart as well
    const { labels } = defaultsOf(construct);
    const waivers = waiversOf(construct).map(({ terms }) => terms);
    texts.push([node.path, isFor(target, construct), resourceOptionsOf(construct, kind), labels, waivers, parts]);
  }
  try {
    return JSON.stringify(texts);
  } catch {
    return undefined;
  }
}

/**
 * True where a tree has the fingerprint of another one and so renders to the same manifests. JSON has the same words for
 * null and what is none, such as NaN, so it is to hold nothing but data; if the other did not, its render was an error.
 */
export function rendersAs(text: string, root: IConstruct, target: Target): boolean {
  return text === fingerprint(root, target) && root.node.findAll().every(holdsData);
}

function holdsData(construct: IConstruct): boolean {
  return !ApiObject.isApiObject(construct) || isData(partsOf(construct));
}
