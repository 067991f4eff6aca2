import { DEFAULT_SCHEMA, dump, Type } from 'js-yaml';
import type { Manifest } from './manifest';

/** A number of YAML 1.1 or of Go, once its underscores are gone, with what may still be missing: `0x`, `1e`, `+`. */
const number = /^[-+]?(0[xX][0-9a-fA-F]*|0[oObB][0-7]*|[0-9]*\.?[0-9]*([eE][-+]?[0-9]*)?)$/;
/** `2026-1-2`, with or without a time behind it. */
const date = /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/;

/**
 * Texts that a reader of YAML 1.1, such as kubectl, may take for something else though YAML 1.2 takes them for texts:
 * `8_0` is 80 there. A type of the schema is how js-yaml is told to quote them, as values and as keys.
 */
const ambiguous = new Type('tag:yaml.org,2002:ambiguous', {
  kind: 'scalar',
  resolve: (text: string) =>
    text === '=' || (/^[-+.0-9eE]/.test(text) && (number.test(text.replaceAll('_', '')) || date.test(text))),
});

/** Long texts stay on their line, and what stands twice is written twice: a reader of YAML need not know anchors. */
const style = { lineWidth: -1, noRefs: true, schema: DEFAULT_SCHEMA.extend({ implicit: [ambiguous] }) } as const;

/** The manifests as one file, in the order they are given. */
export function toYaml(manifests: readonly Manifest[]): string {
  return manifests.map((manifest) => dump(manifest, style)).join('---\n');
}
