import { toPointer } from '../problems/pointer';
import { waiverForm, waiverPrefix } from '../problems/waiver';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import type { Judgement } from './gate';
import { templateMetadataOf } from './pods';
import type { Finding } from './rule';
import { waiverInvalid } from './waiver-rules';

/** The names of those annotations, or labels, that waive a rule. */
export function waiverNames(annotations: unknown): readonly string[] {
  let names = none;
  for (const name in annotations as object) if (name.startsWith(waiverPrefix)) names = [...names, name];
  return names;
}

/** What nearly every object has. */
const none: readonly string[] = [];

/** Waivers where nobody looks for them: among the labels of an object, or on the template of its pods. */
export function misplacedWaivers(manifest: Manifest): Judgement[] {
  const { metadata, pointer = '' } = templateMetadataOf(manifest) ?? {};
  return [
    ...inMap(manifest, manifest.metadata, '/metadata', 'labels'),
    ...inMap(manifest, metadata, pointer, 'annotations'),
    ...inMap(manifest, metadata, pointer, 'labels'),
  ];
}

function inMap(manifest: Manifest, metadata: unknown, at: string, field: 'labels' | 'annotations'): Judgement[] {
  return waiverNames(valueAt(metadata, [field])).map((name) => ({
    manifest,
    rule: waiverInvalid,
    pointer: at + toPointer(field, name),
    ...misplaced(field === 'labels' ? 'a waiver as a label' : 'a waiver on the template of the pods'),
  }));
}

/** What is said of a waiver that stands where it holds for nothing. */
export function misplaced(got: string): Omit<Finding, 'pointer'> {
  const fix = `write metadata: { annotations: { ${waiverPrefix}<rule>: ${waiverForm} } } of the object`;
  return { got, allowed: 'one in the annotations of the object that it is for', fix };
}
