import type { WaiverTerms } from '../problems/waiver';
import type { Manifest } from '../render/manifest';
import { type Judgement, judge } from './gate';
import type { RuleSettings } from './objects';

/** Objects of one application, and all else that rules judge them by: plain data, so that another thread can do it. */
export interface Case {
  /** False where objects may be missing. */
  readonly complete: boolean;
  /** The day on which waivers are judged, in UTC. */
  readonly day: string;
  /** The objects by the cluster they go to; undefined for the stack's own. */
  readonly clusters: readonly (readonly [cluster: string | undefined, manifests: readonly Manifest[]])[];
  readonly settings: ReadonlyMap<Manifest, RuleSettings>;
  /** What the program waives, of the objects of which it waives something. */
  readonly waivers: ReadonlyMap<Manifest, readonly WaiverTerms[]>;
}

/** All manifests of a case. */
export function manifestsIn({ clusters }: Pick<Case, 'clusters'>): Manifest[] {
  return clusters.flatMap(([, manifests]) => manifests);
}

/** What the rules say of a case. */
export function decide({ complete, day, clusters, settings, waivers }: Case): Judgement[] {
  const settingsOf = (manifest: Manifest) => settings.get(manifest) ?? {};
  const waiversOf = (manifest: Manifest) => waivers.get(manifest) ?? [];
  return clusters.flatMap(([, manifests]) =>
    judge(manifests, undefined, { complete, settingsOf, waiversOf, today: day }),
  );
}
