import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { within } from '../problems/trace';
import { type CustomKinds, customApiVersions } from './custom-kinds';

/** A custom resource of another project, typed by its definition: what `kubeObject` is for Kubernetes' own kinds. */
export function customObject<Kind extends keyof CustomKinds>(
  scope: Construct,
  id: string,
  kind: Kind,
  props: CustomKinds[Kind],
): ApiObject {
  return within(() => new ApiObject(scope, id, { apiVersion: customApiVersions[kind], kind, ...props }));
}
