import type { ApiObject } from 'cdk8s';
import { remembered } from '../problems/remembered';

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
export interface Made {
  readonly manifest: Manifest;
  readonly object: ApiObject;
}

/** A manifest in its place among the others. */
export interface Rendered extends Made {
  /** The objects of the same render that have to exist before this one, in their order. */
  readonly needs: readonly Rendered[];
}

/** What makes two manifests the same object to an API server: the version of its API is no part of it. */
export interface Identity {
  /** Group of its API; empty for the core of Kubernetes. */
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** The identity of an object as a key to look it up by. */
export function identity({ apiVersion, kind, metadata }: Manifest): string {
  return identityKey({ group: groupOf(apiVersion), kind, namespace: metadata.namespace, name: metadata.name });
}

/** The same for objects of several clusters: on another cluster it would be another object. */
export function identityOn(cluster: string | undefined, manifest: Manifest): string {
  return `${cluster ?? ''} ${identity(manifest)}`;
}

export function identityKey({ group, kind, namespace = '', name }: Identity): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** `apps` of `apps/v1`. */
export const groupOf = remembered((apiVersion) =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
);

/** `Deployment production/backend-api`, for people. */
export function title({ kind, metadata }: Pick<Manifest, 'kind' | 'metadata'>): string {
  return `${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`;
}
