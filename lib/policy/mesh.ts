import { append } from '../problems/append';
import type { Manifest } from '../render/manifest';
import { texts, valueAt } from '../render/values';
import { type Objects, perObjects } from './objects';

/** Where a VirtualService or a DestinationRule sends requests. */
export interface Destination {
  readonly host: string;
  readonly subset: string | undefined;
  readonly pointer: string;
}

interface ServiceName {
  readonly name: string;
  readonly namespace: string | undefined;
}

const protocols = ['http', 'tcp', 'tls'];

export function destinationsOf(manifest: Manifest): Destination[] {
  if (manifest.kind === 'DestinationRule') {
    return texts(manifest, ['spec', 'host']).map((host) => ({ host, subset: undefined, pointer: '/spec' }));
  }
  return protocols.flatMap((protocol) =>
    items(valueAt(manifest, ['spec', protocol])).flatMap((one, index) =>
      items(valueAt(one, ['route'])).flatMap((route, place) => {
        const [host] = texts(route, ['destination', 'host']);
        const [subset] = texts(route, ['destination', 'subset']);
        const pointer = `/spec/${protocol}/${index}/route/${place}/destination`;
        return host === undefined ? [] : [{ host, subset, pointer }];
      }),
    ),
  );
}

/** The Service of a host; undefined for one outside of the cluster. */
export function hostOf(host: string, home: string | undefined): ServiceName | undefined {
  if (!host.includes('.')) return host.includes('*') ? undefined : { name: host, namespace: home };
  const [, name = '', namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(\.cluster\.local)?$/.exec(host) ?? [];
  return namespace === undefined ? undefined : { name, namespace };
}

/** The subsets that DestinationRules make of a Service; undefined where there is none for it. */
export function subsetsOf({ name, namespace }: ServiceName, objects: Objects): readonly string[] | undefined {
  return indexOf(objects).get(`${namespace}/${name}`);
}

const indexOf = perObjects((objects): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const rule of objects.ofKind('DestinationRule')) {
    for (const { host } of destinationsOf(rule)) {
      const service = hostOf(host, rule.metadata.namespace);
      if (!service) continue;
      const key = `${service.namespace}/${service.name}`;
      if (!index.has(key)) index.set(key, []);
      for (const subset of texts(rule, ['spec', 'subsets', '*', 'name'])) append(index, key, subset);
    }
  }
  return index;
});

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
