import type { ApiObject } from 'cdk8s';
import { resourceOptionsOf } from '../kubernetes/resource-options';

/** A Kubernetes object as plain data, as the API server takes it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** A manifest and the object of the construct tree that it is made from. */
export interface Rendered {
  readonly manifest: Manifest;
  readonly object: ApiObject;
}

/** The cluster an object goes to, as its options name it; undefined for the cluster of the stack. */
export function clusterOf({ object, manifest }: Rendered): string | undefined {
  return resourceOptionsOf(object, manifest.kind).provider;
}

/** What makes two manifests the same object to an API server: the version of its API is no part of it. */
export function identity({ apiVersion, kind, metadata }: Manifest): string {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return [group, kind, metadata.namespace ?? '', metadata.name].join('/');
}

/** `Deployment production/backend-api`, for people. */
export function title({ kind, metadata }: Pick<Manifest, 'kind' | 'metadata'>): string {
  return `${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`;
}
