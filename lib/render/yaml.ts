import { Yaml } from 'cdk8s';
import type { Manifest } from './manifest';

/** The manifests as one file, in the order they are given. */
export function toYaml(manifests: readonly Manifest[]): string {
  return Yaml.stringify(...manifests);
}
