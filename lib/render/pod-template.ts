import type { Manifest } from './manifest';
import { values } from './values';

/** The pods an object makes, as plain data that nobody has checked. */
export interface PodTemplate {
  readonly metadata: unknown;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly spec: unknown;
}

const ofWorkload = ['spec', 'template'];
const ofOthers = new Map<string, readonly string[]>([
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['Pod', []],
  ['PodTemplate', ['template']],
  ['ScaledJob', ['spec', 'jobTargetRef', 'template']],
]);

/** Where a kind that makes pods has their template. */
export function podTemplatePath(kind: string): readonly string[] {
  return ofOthers.get(kind) ?? ofWorkload;
}

/**
 * The template of the pods that an object makes. It is known by its shape, so that workloads that are no part of
 * Kubernetes (a Rollout, say) have theirs as well.
 */
export function podTemplateOf(manifest: Manifest): PodTemplate | undefined {
  const [template] = values(manifest, podTemplatePath(manifest.kind));
  const [spec] = values(template, ['spec']);
  if (!Array.isArray(values(spec, ['containers'])[0])) return undefined;
  const [metadata] = values(template, ['metadata']);
  const [labels = {}] = values(metadata, ['labels']);
  return { metadata, labels: labels as PodTemplate['labels'], spec };
}
