import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { isFor, type Target } from '../kubernetes/target';
import { waiversOf } from '../kubernetes/waiver';
import { defaultsOf } from '../platform/defaults';
import { partsOf, wasData } from './plain';

/**
 * A text of what the manifests of a rendered tree are made from, the labels that everything gets and waivers included, and
 * of their order. Undefined where it takes a render to tell: where they are made of more than data, or have null among
 * them, for which JSON has the same word as for what is none, such as NaN. JSON.stringify costs a fraction of a render.
 */
export function fingerprint(root: IConstruct, target: Target): string | undefined {
  const isOfData = root.node.findAll().every((construct) => !ApiObject.isApiObject(construct) || wasData(construct));
  const text = isOfData ? textOf(root, target) : undefined;
  return text?.includes('null') ? undefined : text;
}

/** True where a tree renders to the same manifests as that of the fingerprint: whatever computes its values has other words. */
export function rendersAs(text: string, root: IConstruct, target: Target): boolean {
  return text === textOf(root, target);
}

function textOf(root: IConstruct, target: Target): string | undefined {
  const texts: unknown[] = [];
  for (const construct of root.node.findAll()) {
    if (construct.node.dependencies.length > 0) return undefined;
    if (!ApiObject.isApiObject(construct)) continue;
    const parts = partsOf(construct);
    const { node, kind } = construct;
    if (!parts || kind.endsWith('List')) return undefined; // what is in a list is made from its chart as well
    const { labels = {} } = defaultsOf(construct);
    const waivers = waiversOf(construct).map(({ terms }) => terms);
    texts.push([node.path, isFor(target, construct), resourceOptionsOf(construct, kind), labels, waivers, parts]);
  }
  try {
    return JSON.stringify(texts);
  } catch {
    return undefined;
  }
}
