import { createHash } from 'node:crypto';
import { Construct } from 'constructs';
import { Derived, isDeferred, placeholder } from '../kubernetes/deferred';
import { kubeObject } from '../kubernetes/object';
import type { KeyReference } from './reference';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Settings that are no secret, as a ConfigMap; without any there is none. Its keys are typed: one that does not exist is red in the editor. */
export class Config<Key extends string = string> extends Construct {
  readonly name: string;
  /** Changes when any value does; on a pod template it makes a new setting roll the pods. */
  readonly checksum: string;
  private readonly isEmpty: boolean;

  constructor(scope: Construct, id: string, { name, data }: { name: string; data: Readonly<Record<Key, string>> }) {
    super(scope, id);
    this.name = name;
    const text = JSON.stringify(Object.entries(data).sort());
    this.checksum = isDeferred(text) ? placeholder(this, new Derived(text, sha256)) : sha256(text);
    this.isEmpty = Object.keys(data).length === 0;
    if (!this.isEmpty) kubeObject(this, 'Resource', 'ConfigMap', { metadata: { name }, data });
  }

  /** One setting, for an environment variable of another workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'ConfigMap', name: this.name, key, ...(this.isEmpty && { keys: [] }) };
  }
}
