import type { IConstruct } from 'constructs';
import { ConfigSecret, type Deferred, Derived, parts } from '../../kubernetes/deferred';
import type { Rendered } from '../../render/manifest';
import type { StackNames } from '../identity';
import type { Configuration } from '../run';
import { inputsOf } from '../values';

/** Where the values of secrets are. */
export interface Secrets extends Pick<StackNames, 'project'> {
  readonly configuration: Configuration;
}

/** The fields of an object for an engine. All that is not known without it are secrets, as nobody has an Output here. */
export function knownInputsOf(rendered: Rendered, secrets: Secrets): Record<string, unknown> {
  return inputsOf(rendered, (root, placeholders) => secret(settled(root, placeholders, secrets)));
}

function settled(root: IConstruct, text: string, secrets: Secrets): string {
  const values = parts(root, text).map((part) => (typeof part === 'string' ? part : valueBehind(root, part, secrets)));
  return values.join('');
}

function valueBehind(root: IConstruct, deferred: Deferred, secrets: Secrets): string {
  if (deferred instanceof ConfigSecret) return secrets.configuration.get(`${secrets.project}:${deferred.name}`) ?? '';
  if (deferred instanceof Derived) return deferred.compute(settled(root, deferred.text, secrets));
  throw new Error('an Output of Pulumi in a program that is run without its SDK');
}

/** @see https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go */
function secret(value: string): object {
  return { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', value };
}
