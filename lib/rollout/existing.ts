import { append } from '../problems/append';
import type { Manifest } from '../render/manifest';
import { type Metadata, ObjectApi, pulumiManagerOf, Refusal } from './object-api';
import { sideBySide } from './side-by-side';

const atOnce = 10;
/** From so many objects of a kind in a namespace on, one question for all of them takes less than one for each ... */
const many = 10;
/** ... unless there are more than so many of the kind. */
const most = 500;

/**
 * Which of the objects are in the cluster and were made by somebody else. Server-side apply would take them over without
 * a word, and `destroy` would delete them later.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#managers
 */
export async function madeByOthers(context: string, manifests: readonly Manifest[]): Promise<Manifest[]> {
  const api = new ObjectApi(context);
  const found = new Set<Manifest>();
  const alone: Manifest[] = [];
  await sideBySide(neighbours(manifests), atOnce, async (group) => {
    const all = group.length < many ? undefined : await api.listBeside(group[0] as Manifest, most);
    if (!all) alone.push(...group);
    else for (const manifest of group) if (isForeign(all.get(manifest.metadata.name))) found.add(manifest);
  });
  await sideBySide(alone, atOnce, async (manifest) => {
    if (isForeign(await read(api, manifest))) found.add(manifest);
  });
  return manifests.filter((manifest) => found.has(manifest));
}

/** The objects by their kind and namespace. */
function neighbours(manifests: readonly Manifest[]): Manifest[][] {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    append(groups, `${manifest.apiVersion} ${manifest.kind} ${manifest.metadata.namespace}`, manifest);
  }
  return [...groups.values()];
}

function isForeign(live: Metadata | undefined): boolean {
  return live !== undefined && pulumiManagerOf(live) === undefined;
}

async function read(api: ObjectApi, manifest: Manifest): Promise<Metadata | undefined> {
  try {
    return await api.read(manifest);
  } catch (error) {
    if (error instanceof Refusal) return undefined; // not for us to see
    throw error;
  }
}
