import type { ApiObject } from 'cdk8s';

/** Where manifests go: into `dist/`, for whoever applies files, or to Pulumi. */
export type Target = 'dist' | 'pulumi';

const targets = new WeakMap<ApiObject, Target>();

/** Keeps an object to one of the two: a Secret has its values only in Pulumi, and a file what stands for them. */
export function onlyFor(target: Target, object: ApiObject): void {
  targets.set(object, target);
}

export function isFor(target: Target, object: ApiObject): boolean {
  return (targets.get(object) ?? target) === target;
}
