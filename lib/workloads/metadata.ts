import { reasonAnnotations } from './exceptions';
import { versionLabel } from './labels';
import type { PodOptions } from './pod/pod';

type Texts = Readonly<Record<string, string>>;

export interface Metadata {
  readonly name: string;
  readonly labels: Texts;
  readonly annotations?: Texts;
}

/**
 * What stands above a workload's spec: its name and version, why its pods may do more than others, and what else it has
 * to say.
 */
export function metadataOf(
  { name, selector, image, security, companions = [] }: PodOptions,
  others: Texts = {},
): Metadata {
  const beside = companions.map(({ container }) => [container.name, { ...container.security }] as const);
  const annotations = { ...others, ...reasonAnnotations({ '': { ...security }, ...Object.fromEntries(beside) }) };
  const labels = { ...selector, ...versionLabel(image) };
  return { name, labels, ...(Object.keys(annotations).length > 0 && { annotations }) };
}
