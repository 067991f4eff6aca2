import { isPlainObject } from '../problems/plain-object';
import type { Manifest } from './manifest';

/** What is in a list of one kind (`PodList`) is of that kind, where it is an object and says nothing else. */
export function withKind({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>, item: unknown): unknown {
  if (kind === 'List' || !isPlainObject(item) || !isPlainObject(item.metadata)) return item;
  return { apiVersion, kind: kind.slice(0, -'List'.length), ...item };
}
