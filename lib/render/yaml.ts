import { dump } from 'js-yaml';
import type { Manifest } from './manifest';

/** Long texts stay on their line, and what stands twice is written twice: a reader of YAML need not know anchors. */
const style = { lineWidth: -1, noRefs: true } as const;

/** The manifests as one file, in the order they are given. */
export function toYaml(manifests: readonly Manifest[]): string {
  return manifests.map((manifest) => dump(manifest, style)).join('---\n');
}
