import { all, Config, type Input, type Output, secret } from '@pulumi/pulumi';
import type { IConstruct } from 'constructs';
import { ConfigSecret, type Deferred, Derived, isDeferred, parts } from '../kubernetes/deferred';
import type { Rendered } from '../render/manifest';

/** The fields of an object for Pulumi: placeholders are the values they stand for, and those of a Secret are secret. */
export function inputsOf({ manifest, object }: Rendered): Record<string, unknown> {
  return settled(object.node.root, { ...manifest }, manifest.kind === 'Secret') as Record<string, unknown>;
}

function settled(root: IConstruct, value: unknown, isSecretObject: boolean): unknown {
  if (isDeferred(value)) {
    const output = settledText(root, value as string);
    return isSecretObject ? secret(output) : output;
  }
  if (Array.isArray(value)) return value.map((item) => settled(root, item, isSecretObject));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settled(root, item, isSecretObject)]));
}

function settledText(root: IConstruct, text: string): Output<string> {
  const inputs = parts(root, text).map((part) => (typeof part === 'string' ? part : knownLater(root, part)));
  return all(inputs).apply((values) => values.join(''));
}

function knownLater(root: IConstruct, deferred: Deferred): Input<string> {
  if (deferred instanceof ConfigSecret) return new Config().requireSecret(deferred.name);
  if (deferred instanceof Derived) return settledText(root, deferred.text).apply(deferred.compute);
  return deferred as Output<string>;
}
