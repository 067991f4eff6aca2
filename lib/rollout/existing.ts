import { ApiException, KubernetesObjectApi } from '@kubernetes/client-node';
import type { Manifest } from '../render/manifest';
import { kubeConfigFor } from './kube-config';
import { sideBySide } from './side-by-side';

/** The name under which Pulumi's provider makes its changes begins so; the rest is random. */
const manager = 'pulumi-kubernetes';
const atOnce = 10;

/**
 * Which of the objects are in the cluster and were made by somebody else. Server-side apply would take them over without
 * a word, and `destroy` would delete them later.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#managers
 */
export async function madeByOthers(context: string, manifests: readonly Manifest[]): Promise<Manifest[]> {
  const api = KubernetesObjectApi.makeApiClient(kubeConfigFor(context));
  const found: Manifest[] = [];
  await sideBySide(manifests, atOnce, async (manifest) => {
    if (await isForeign(api, manifest)) found.push(manifest);
  });
  return manifests.filter((manifest) => found.includes(manifest));
}

async function isForeign(api: KubernetesObjectApi, { apiVersion, kind, metadata }: Manifest): Promise<boolean> {
  try {
    const { name, namespace = '' } = metadata;
    const live = await api.read({ apiVersion, kind, metadata: { name, namespace } });
    const managers = (live.metadata?.managedFields ?? []).map((entry) => entry.manager ?? '');
    return !managers.some((name) => name.startsWith(manager));
  } catch (error) {
    if (error instanceof ApiException || isUnknownKind(error)) return false; // not there, or not for us to see
    throw error;
  }
}

/** A kind whose CustomResourceDefinition is yet to come has no objects. */
function isUnknownKind(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unrecognized API version and kind');
}
