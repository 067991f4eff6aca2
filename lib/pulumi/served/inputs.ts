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

interface Known {
  readonly text: string;
  readonly isSecret: boolean;
}

/** The fields of an object for an engine: all is known but Outputs, which nobody has who does without the SDK. */
export function knownInputsOf(rendered: Rendered, secrets: Secrets): Record<string, unknown> {
  return inputsOf(rendered, (root, placeholders, isSecretObject) => {
    const { text, isSecret } = settledText(root, placeholders, secrets);
    return isSecret || isSecretObject ? secret(text) : text;
  });
}

function settledText(root: IConstruct, text: string, secrets: Secrets): Known {
  const known = parts(root, text).map((part) =>
    typeof part === 'string' ? { text: part, isSecret: false } : settled(root, part, secrets),
  );
  return { text: known.map((part) => part.text).join(''), isSecret: known.some(({ isSecret }) => isSecret) };
}

function settled(root: IConstruct, deferred: Deferred, secrets: Secrets): Known {
  if (deferred instanceof ConfigSecret) {
    return { text: secrets.configuration.get(`${secrets.project}:${deferred.name}`) ?? '', isSecret: true };
  }
  if (!(deferred instanceof Derived)) throw new Error('an Output of Pulumi in a program that was run without its SDK');
  const { text, isSecret } = settledText(root, deferred.text, secrets);
  return { text: deferred.compute(text), isSecret };
}

/** @see https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go */
function secret(value: string): object {
  return { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', value };
}
