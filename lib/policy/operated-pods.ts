import type { Manifest } from '../render/manifest';
import { type KnownKind, kindOf } from './kinds';
import { type PodTemplate, podKinds, podTemplateOf } from './pods';

/** The kinds that pods are made of, by Kubernetes itself or by an operator. */
export const podOwnerKinds: readonly KnownKind[] = [...podKinds, 'Cluster'];

/** The pods that are made of an object, whoever makes them. */
export function podsOf(manifest: Manifest): PodTemplate | undefined {
  return podTemplateOf(manifest) ?? operatedPodsOf(manifest);
}

/**
 * The pods that an operator makes of an object, by the labels that it gives them: there is no template of them to be read.
 * @see https://cloudnative-pg.io/documentation/current/labels_annotations/
 */
export function operatedPodsOf(manifest: Manifest): PodTemplate | undefined {
  if (kindOf(manifest) !== 'Cluster') return undefined;
  return {
    labels: { 'cnpg.io/cluster': manifest.metadata.name, 'cnpg.io/podRole': 'instance' },
    spec: {},
    pointer: '/spec',
  };
}
