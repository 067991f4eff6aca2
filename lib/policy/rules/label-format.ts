import { isDnsSubdomain } from '../../app/dns-label';
import { isPlainObject } from '../../problems/plain-object';
import { toPointer } from '../../problems/pointer';
import { remembered } from '../../problems/remembered';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { templateMetadataOf } from '../pods';
import type { Finding, Rule } from '../rule';

const longest = 63;

export const labelFormat: Rule = {
  id: 'label-format',
  severity: 'error',
  title: 'Labels have names and values that Kubernetes takes, and annotations such names.',
  why: 'The API server refuses the object, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  kinds: ['*'],
  admission: 'api-server',
  check: (manifest) => {
    const found: Finding[] = [];
    const ofPods = templateMetadataOf(manifest);
    inMetadata(manifest.metadata, '/metadata', found);
    if (ofPods) inMetadata(ofPods.metadata, ofPods.pointer, found);
    return found;
  },
};

function inMetadata(metadata: unknown, at: string, found: Finding[]): void {
  for (const field of ['labels', 'annotations'] as const) {
    const map = valueAt(metadata, [field]);
    if (!isPlainObject(map)) continue; // it is told to be no names with texts
    for (const key of Object.keys(map)) {
      const fault = faultOf(key, map[key], field);
      if (fault) found.push({ pointer: `${at}/${field}${toPointer(key)}`, ...fault });
    }
  }
}

function faultOf(key: string, value: unknown, field: 'labels' | 'annotations'): Omit<Finding, 'pointer'> | undefined {
  if (!isKey(field === 'annotations' ? key.toLowerCase() : key)) {
    const fix = 'write letters, digits, hyphens, dots and underscores, after a domain and a slash or without';
    return { got: show(key), allowed: `a name of up to ${longest} characters`, fix };
  }
  if (field === 'annotations' || isLabelValue(value)) return undefined;
  const fix = 'shorten it to letters, digits, hyphens, dots and underscores, or make it an annotation';
  return { got: show(value), allowed: `a text of up to ${longest} characters, or none`, fix };
}

const isKey = remembered((key) => {
  const [name = '', prefix, ...others] = key.split('/').reverse();
  return others.length === 0 && name !== '' && isName(name) && (prefix === undefined || isDnsSubdomain(prefix));
});

/** What is no text is told of by itself. */
function isLabelValue(value: unknown): boolean {
  return typeof value !== 'string' || value === '' || isName(value);
}

function isName(text: string): boolean {
  return text.length <= longest && /^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$/.test(text);
}
