import { isDeferred } from '../kubernetes/deferred';
import { type Difference, differences, isWithin } from '../render/difference';
import type { Manifest } from '../render/manifest';
import { type LiveObject, ObjectApi, pulumiManagerOf, Refusal } from './object-api';
import { beginsWith, ownedFields, ownersOf } from './owners';
import { sideBySide } from './side-by-side';

/** An object as it was declared. */
export interface Declared {
  readonly manifest: Manifest;
  /** Fields that somebody else sets, such as `spec.replicas`. */
  readonly ignored: readonly string[];
}

/** What is not in a cluster as it was declared; `path` is empty where the whole object is missing. */
export interface Drift {
  readonly manifest: Manifest;
  readonly path: readonly string[];
  readonly declared: unknown;
  readonly live: unknown;
  /** Who set the live value, as far as the API server knows. */
  readonly owners: readonly string[];
  /** Why the API server would not take the declared object at all. */
  readonly refused?: string;
}

const atOnce = 8;
/** What the API server writes itself. */
const ofServer = ['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'uid'];
/** The provider keeps it to itself. */
const ofProvider = ['metadata.annotations.pulumi.com/patchForce'];
const unseen = [...ofProvider, 'status', ...ofServer.map((name) => `metadata.${name}`)];

/**
 * The differences between objects and what the cluster has of them. The API server is asked what applying them would
 * change, without a change (a dry run), so that defaults, other spellings of an amount and what controllers add are no
 * differences. Fields that somebody added with kubectl, and that nobody declared, are.
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run
 */
export async function driftOf(context: string, objects: readonly Declared[]): Promise<Drift[]> {
  const api = new ObjectApi(context);
  const found = new Map<Declared, Drift[]>();
  await sideBySide(objects, atOnce, async (object) => void found.set(object, await driftOfOne(api, object)));
  return objects.flatMap((object) => found.get(object) ?? []);
}

async function driftOfOne(api: ObjectApi, { manifest, ignored }: Declared): Promise<Drift[]> {
  const live = await api.read(manifest);
  if (!live) return [{ manifest, path: [], declared: manifest.kind, live: undefined, owners: [] }];
  const known = settled(asStored(manifest), live) as Manifest;
  const manager = pulumiManagerOf(live) ?? 'holdfast';
  try {
    const applied = await api.tryToApply(known, manager);
    return compare(manifest, live, applied, manager).filter(({ path }) => !isWithin(path, [...unseen, ...ignored]));
  } catch (error) {
    if (!(error instanceof Refusal) || ![400, 409, 422].includes(error.code)) throw error;
    return [{ manifest, path: [], declared: undefined, live: undefined, owners: [], refused: error.message }];
  }
}

/** The texts of a Secret are stored encoded, beside its other data. */
function asStored(manifest: Manifest): Manifest {
  const { stringData, ...others } = manifest as Manifest & { stringData?: Readonly<Record<string, string>> };
  if (manifest.kind !== 'Secret' || !stringData) return manifest;
  const texts = Object.entries(stringData).map(([key, text]) => [
    key,
    isDeferred(text) ? text : Buffer.from(text).toString('base64'),
  ]);
  return { ...others, data: { ...(others.data as object), ...Object.fromEntries(texts) } };
}

function compare(manifest: Manifest, live: LiveObject, applied: LiveObject, manager: string): Drift[] {
  const owned = ownedFields(live.metadata.managedFields ?? [], live);
  const declared = ownedFields(applied.metadata.managedFields ?? [], applied).filter(
    (field) => field.manager === manager,
  );
  const changed = differences(live, applied).map(({ path, from, to }: Difference) => ({
    path,
    live: from,
    declared: to,
  }));
  const added = owned
    .filter((field) => isByHand(field.manager) && !declared.some(({ path }) => beginsWith(field.path, path)))
    .filter(({ path }) => !changed.some((change) => beginsWith(path, change.path)))
    .map(({ path }) => ({ path, live: valueAt(live, path), declared: undefined }));
  return [...changed, ...added].map((one) => ({ ...one, manifest, owners: ownersOf(one.path, owned) }));
}

/** kubectl sets fields for whoever types it; what it does to restart pods is meant to stay. */
function isByHand(manager: string): boolean {
  return manager.startsWith('kubectl') && manager !== 'kubectl-rollout';
}

/** The manifest with the live value wherever only Pulumi knows the declared one. */
function settled(declared: unknown, live: unknown): unknown {
  if (isDeferred(declared)) return live;
  if (Array.isArray(declared)) return declared.map((item, index) => settled(item, valueAt(live, [String(index)])));
  if (typeof declared !== 'object' || declared === null) return declared;
  return Object.fromEntries(Object.entries(declared).map(([key, item]) => [key, settled(item, valueAt(live, [key]))]));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);
}
