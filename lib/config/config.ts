import { Construct } from 'constructs';
import * as v from 'valibot';
import { kubeObject } from '../kubernetes/object';
import { checkArguments } from '../problems/arguments';
import { dictionary, properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { checksumOf } from './checksum';
import type { KeyReference } from './reference';

export interface ConfigProps<Key extends string = string> {
  /** Name of the ConfigMap. */
  readonly name: string;
  readonly data: Readonly<Record<Key, string>>;
}

const shape = properties({
  name: v.string(),
  data: dictionary(v.string(), 'texts by name, such as { LOG_LEVEL: "info" }'),
});

/** Settings that are no secret, as a ConfigMap; without any there is none. Its keys are typed: one that does not exist is red in the editor. */
export class Config<Key extends string = string> extends Construct {
  readonly name: string;
  /** Changes when any value does; on a pod template it makes a new setting roll the pods. */
  readonly checksum: string;
  /** True where there is no ConfigMap. */
  readonly isEmpty: boolean;

  constructor(scope: Construct, id: string, props: ConfigProps<Key>) {
    super(...checkArguments('Config', scope, id));
    const { name, data } = checkShape<ConfigProps<Key>>(this, shape, props, {
      name: id,
      data: {} as ConfigProps<Key>['data'],
    });
    this.name = name;
    this.checksum = checksumOf(this, JSON.stringify(Object.entries(data).sort()));
    this.isEmpty = Object.keys(data).length === 0;
    if (!this.isEmpty) kubeObject(this, 'Resource', 'ConfigMap', { metadata: { name }, data });
  }

  /** One setting, for an environment variable or a file of a workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'ConfigMap', name: this.name, key, checksum: this.checksum, ...(this.isEmpty && { keys: [] }) };
  }
}
