import type { KeyReference } from './reference';

/** A Secret by its name, whoever keeps it. */
export interface SecretReference {
  readonly name: string;
}

/**
 * A Secret that something else keeps in the cluster (an operator, an administrator): holdfast refers to it and never
 * sees a value of it. With its keys named, one that does not exist is red in the editor.
 */
export class ExistingSecret<Key extends string = string> {
  constructor(
    readonly name: string,
    readonly keys?: readonly Key[],
  ) {}

  /** One value, for an environment variable of a workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'Secret', name: this.name, key, ...(this.keys && { keys: this.keys }) };
  }
}
