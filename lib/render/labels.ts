import type { ApiObject } from 'cdk8s';
import { defaultsOf } from '../platform/defaults';
import type { Manifest } from './manifest';
import { podTemplateOf } from './pod-template';

/** Gives an object and its pods the labels that hold where it stands; those it has itself stay. */
export function addLabels(manifest: Manifest, object: ApiObject): void {
  const { labels } = defaultsOf(object);
  if (!labels) return;
  const template = podTemplateOf(manifest);
  for (const metadata of [manifest.metadata, template?.metadata]) {
    if (typeof metadata === 'object' && metadata !== null) label(metadata, labels);
  }
}

function label(metadata: { labels?: unknown }, labels: Readonly<Record<string, string>>): void {
  const all = { ...labels, ...(metadata.labels as object | undefined) };
  metadata.labels = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
