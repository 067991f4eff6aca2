import type { Manifest } from '../render/manifest';
import { ObjectApi, pulumiManagerOf, Refusal } from './object-api';
import { sideBySide } from './side-by-side';

const atOnce = 10;

/**
 * Which of the objects are in the cluster and were made by somebody else. Server-side apply would take them over without
 * a word, and `destroy` would delete them later.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#managers
 */
export async function madeByOthers(context: string, manifests: readonly Manifest[]): Promise<Manifest[]> {
  const api = new ObjectApi(context);
  const found: Manifest[] = [];
  await sideBySide(manifests, atOnce, async (manifest) => {
    if (await isForeign(api, manifest)) found.push(manifest);
  });
  return manifests.filter((manifest) => found.includes(manifest));
}

async function isForeign(api: ObjectApi, manifest: Manifest): Promise<boolean> {
  try {
    const live = await api.read(manifest);
    return live !== undefined && pulumiManagerOf(live) === undefined;
  } catch (error) {
    if (error instanceof Refusal) return false; // not for us to see
    throw error;
  }
}
