import { isDnsSubdomain } from '../../app/dns-label';
import { isPlainObject } from '../../problems/plain-object';
import { toPointer } from '../../problems/pointer';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { podTemplateOf } from '../pods';
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
    const { pointer = '' } = podTemplateOf(manifest) ?? {};
    const ofTemplate = pointer.replace(/\/?spec$/, '/metadata');
    return ['/metadata', ...(pointer && ofTemplate !== '/metadata' ? [ofTemplate] : [])].flatMap((metadata) => {
      const at = valueAt(manifest, metadata.split('/').slice(1));
      return [...inMap(at, metadata, 'labels'), ...inMap(at, metadata, 'annotations')];
    });
  },
};

function inMap(metadata: unknown, at: string, field: 'labels' | 'annotations'): Finding[] {
  const map = valueAt(metadata, [field]);
  if (!isPlainObject(map)) return []; // it is told to be no names with texts
  return Object.entries(map).flatMap(([key, value]): Finding[] => {
    const pointer = `${at}/${field}${toPointer(key)}`;
    if (!isKey(field === 'annotations' ? key.toLowerCase() : key)) {
      const fix = 'write letters, digits, hyphens, dots and underscores, after a domain and a slash or without';
      return [{ pointer, got: show(key), allowed: `a name of up to ${longest} characters`, fix }];
    }
    if (field === 'annotations' || isLabelValue(value)) return [];
    const fix = 'shorten it to letters, digits, hyphens, dots and underscores, or make it an annotation';
    return [{ pointer, got: show(value), allowed: `a text of up to ${longest} characters, or none`, fix }];
  });
}

function isKey(key: string): boolean {
  const [name = '', prefix, ...others] = key.split('/').reverse();
  return others.length === 0 && name !== '' && isName(name) && (prefix === undefined || isDnsSubdomain(prefix));
}

/** What is no text is told of by itself. */
function isLabelValue(value: unknown): boolean {
  return typeof value !== 'string' || value === '' || isName(value);
}

function isName(text: string): boolean {
  return text.length <= longest && /^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$/.test(text);
}
