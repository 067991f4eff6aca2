import { createHash } from 'node:crypto';
import { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import type { KeyReference } from './reference';

/** Settings that are no secret, as a ConfigMap; without any there is none. Its keys are typed: one that does not exist is red in the editor. */
export class Config<Key extends string = string> extends Construct {
  readonly name: string;
  /** Changes when any value does; on a pod template it makes a new setting roll the pods. */
  readonly checksum: string;

  constructor(scope: Construct, id: string, { name, data }: { name: string; data: Readonly<Record<Key, string>> }) {
    super(scope, id);
    this.name = name;
    this.checksum = createHash('sha256')
      .update(JSON.stringify(Object.entries(data).sort()))
      .digest('hex');
    if (Object.keys(data).length > 0) kubeObject(this, 'Resource', 'ConfigMap', { metadata: { name }, data });
  }

  /** One setting, for an environment variable of another workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'ConfigMap', name: this.name, key };
  }
}
