import { all, Config, type Input, type Output, secret } from '@pulumi/pulumi';
import type { IConstruct } from 'constructs';
import { ConfigSecret, type Deferred, Derived, parts } from '../kubernetes/deferred';
import type { Rendered } from '../render/manifest';
import { inputsOf } from './values';

/** The fields of an object for the SDK: values that are known later are its Outputs. */
export function outputsOf(rendered: Rendered): Record<string, unknown> {
  return inputsOf(rendered, (root, text, isSecretObject) => {
    const output = settledText(root, text);
    return isSecretObject ? secret(output) : output;
  });
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
