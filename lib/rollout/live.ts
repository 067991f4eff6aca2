import { ApiException, KubernetesObjectApi } from '@kubernetes/client-node';
import type { Manifest } from '../render/manifest';
import { kubeConfigFor } from './kube-config';

/** An object as the API server has it. */
export interface LiveObject extends Manifest {
  readonly metadata: Manifest['metadata'] & { readonly managedFields?: readonly ManagedFields[] };
}

/** Who set which fields of an object. */
export interface ManagedFields {
  readonly manager?: string;
  readonly operation?: string;
  readonly subresource?: string;
  readonly fieldsV1?: Readonly<Record<string, unknown>>;
}

/** Which object is meant. */
export type ObjectKey = Pick<Manifest, 'apiVersion' | 'kind' | 'metadata'>;

/** What asks the API server of a context for objects; made once for many of them, because it learns their kinds. */
export function objectApi(context: string): KubernetesObjectApi {
  return KubernetesObjectApi.makeApiClient(kubeConfigFor(context));
}

/** The object as it is, or undefined where there is none. */
export async function readLive(api: KubernetesObjectApi, key: ObjectKey): Promise<LiveObject | undefined> {
  const { apiVersion, kind, metadata } = key;
  try {
    const { name, namespace = '' } = metadata;
    return (await api.read({ apiVersion, kind, metadata: { name, namespace } })) as unknown as LiveObject;
  } catch (error) {
    if ((error instanceof ApiException && error.code === 404) || isUnknownKind(error)) return undefined;
    throw error;
  }
}

/** A kind whose CustomResourceDefinition is yet to come has no objects. */
function isUnknownKind(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unrecognized API version and kind');
}

/** The name under which Pulumi's provider applied an object last; it begins so, and the rest is random. */
export function pulumiManagerOf({ metadata }: LiveObject): string | undefined {
  const names = (metadata.managedFields ?? []).map(({ manager = '' }) => manager);
  return names.findLast((name) => name.startsWith('pulumi-kubernetes'));
}
