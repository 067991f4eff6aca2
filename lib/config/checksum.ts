import { hash } from 'node:crypto';
import type { IConstruct } from 'constructs';
import { Derived, isDeferred, placeholder } from '../kubernetes/deferred';

const sha256 = (text: string) => hash('sha256', text);

/** Changes when the text does; that of a text which only Pulumi knows is known when the text is. */
export function checksumOf(scope: IConstruct, text: string): string {
  return isDeferred(text) ? placeholder(scope, new Derived(text, sha256)) : sha256(text);
}
