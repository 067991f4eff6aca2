import { withAnnotations } from './annotations';
import type { Manifest, Rendered } from './manifest';

const hookAnnotation = 'argocd.argoproj.io/hook';
const waveAnnotation = 'argocd.argoproj.io/sync-wave';

/**
 * Where something must have run to its end before others are touched, Argo CD is told the order by waves: it goes on to
 * the next one when all of a wave is healthy, and not at all when a hook fails. A hook comes a wave after what it needs,
 * and what needs it a wave after that; all the rest stays in wave 0. Where nothing needs a hook nothing has a wave.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export function withWaves(objects: Rendered[]): Rendered[] {
  if (!objects.some(({ needs }) => needs.some(({ manifest }) => isHook(manifest)))) return objects;
  const waves = new Map<Rendered, number>();
  for (const one of objects) waves.set(one, waveOf(one, waves));
  for (const claim of objects.filter(({ manifest }) => manifest.kind === 'PersistentVolumeClaim')) {
    waves.set(claim, waveOfClaim(claim, waves));
  }
  for (const [one, wave] of waves) {
    if (wave > 0) Object.assign(one, { manifest: withAnnotations(one.manifest, { [waveAnnotation]: String(wave) }) });
  }
  return objects;
}

/** True for an object that was told its wave, by the order of the others or by itself. */
export function hasWave({ metadata }: Manifest): boolean {
  return metadata.annotations?.[waveAnnotation] !== undefined;
}

/** True for what Argo CD runs while it applies, in the order of the waves. */
export function isHook({ metadata }: Manifest): boolean {
  return metadata.annotations?.[hookAnnotation] === 'Sync';
}

/** The objects stand in their order, so the waves of those it needs are known. */
function waveOf({ manifest, needs }: Rendered, waves: ReadonlyMap<Rendered, number>): number {
  const own = manifest.metadata.annotations?.[waveAnnotation];
  if (own !== undefined) return Number(own);
  const later = isHook(manifest);
  const after = needs.map((needed) => (waves.get(needed) ?? 0) + (later || isHook(needed.manifest) ? 1 : 0));
  return Math.max(0, ...after);
}

/** A claim waits for the first pod that uses it, so a wave that holds it without the pod would never end. */
function waveOfClaim(claim: Rendered, waves: ReadonlyMap<Rendered, number>): number {
  const users = [...waves].filter(([{ needs }]) => needs.includes(claim)).map(([, wave]) => wave);
  return users.length > 0 ? Math.min(...users) : (waves.get(claim) ?? 0);
}
