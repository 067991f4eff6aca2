import { presentable } from '../problems/format';
import type { Manifest } from '../render/manifest';
import type { CheckFinding } from './report';

/** What is wrong, on one line and without credentials; the fix is told beside it. */
export function messageOf({ got, allowed }: CheckFinding): string {
  return presentable(`got ${got}; allowed: ${allowed}`);
}

export function fixOf({ fix }: CheckFinding): string {
  return presentable(fix);
}

/** What an object is known by; in a file that nobody has checked yet these may be anything. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
}

export function nameOf({ apiVersion, kind, metadata: { namespace, name } }: Manifest): ObjectName {
  return {
    apiVersion: presentable(apiVersion),
    kind: presentable(kind),
    namespace: textOf(namespace),
    name: textOf(name),
  };
}

/** A name that YAML takes for a number, for true or for false is told as it was taken. */
function textOf(value: unknown): string | null {
  return ['string', 'number', 'boolean'].includes(typeof value) ? presentable(String(value)) : null;
}

/** `Deployment production/web`. */
export function titleOf(manifest: Manifest): string {
  const { kind, namespace, name } = nameOf(manifest);
  return `${kind} ${namespace ? `${namespace}/` : ''}${name ?? 'without a name'}`;
}
