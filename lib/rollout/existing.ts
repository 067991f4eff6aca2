import { ApiException, type KubernetesObjectApi } from '@kubernetes/client-node';
import type { Manifest } from '../render/manifest';
import { objectApi, pulumiManagerOf, readLive } from './live';
import { sideBySide } from './side-by-side';

const atOnce = 10;

/**
 * Which of the objects are in the cluster and were made by somebody else. Server-side apply would take them over without
 * a word, and `destroy` would delete them later.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#managers
 */
export async function madeByOthers(context: string, manifests: readonly Manifest[]): Promise<Manifest[]> {
  const api = objectApi(context);
  const found: Manifest[] = [];
  await sideBySide(manifests, atOnce, async (manifest) => {
    if (await isForeign(api, manifest)) found.push(manifest);
  });
  return manifests.filter((manifest) => found.includes(manifest));
}

async function isForeign(api: KubernetesObjectApi, manifest: Manifest): Promise<boolean> {
  try {
    const live = await readLive(api, manifest);
    return live !== undefined && pulumiManagerOf(live) === undefined;
  } catch (error) {
    if (error instanceof ApiException) return false; // not for us to see
    throw error;
  }
}
