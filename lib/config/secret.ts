import { ProblemsError } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import { captureTrace } from '../problems/trace';
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
  ) {
    const isText = (value: unknown) => typeof value === 'string' && value !== '';
    const isListed = keys === undefined || (Array.isArray(keys) && keys.every(isText));
    if (!isText(name)) throw unusable(0, 'name', name, 'the name of a Secret');
    if (!isListed) throw unusable(1, 'keys', keys, 'a list of its keys, or nothing');
  }

  /** One value, for an environment variable or a file of a workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'Secret', name: this.name, key, ...(this.keys && { keys: this.keys }) };
  }
}

/** It is no construct, so there is no tree that could be gone on with. */
function unusable(argument: number, property: string, value: unknown, allowed: string): ProblemsError {
  const place = placeOfCall(captureTrace(), [argument], 'ExistingSecret');
  const fix = "write new ExistingSecret('api-secrets'), or new ExistingSecret('api-secrets', ['url'])";
  const got = show(value);
  return new ProblemsError([
    { id: 'arguments', severity: 'error', place, property: `new ExistingSecret: ${property}`, got, allowed, fix },
  ]);
}
