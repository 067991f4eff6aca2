import { isDnsSubdomain } from '../../app/dns-label';
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
  if (typeof map !== 'object' || map === null) return [];
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

/** A number or a boolean is judged by the API server as it is by types: neither takes it. */
function isLabelValue(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'string' && isName(value));
}

function isName(text: string): boolean {
  return text.length <= longest && /^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$/.test(text);
}
