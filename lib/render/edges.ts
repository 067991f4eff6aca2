import { madeSecrets } from './made-secrets';
import { groupOf, type Identity, identity, identityKey, type Manifest } from './manifest';
import { podTemplateOf } from './pod-template';
import { referencesOf } from './references';
import { valueAt } from './values';

type Labels = Readonly<Record<string, unknown>>;

/** Kinds that make pods which end: a Service is not there for them. */
const finite = ['CronJob', 'Job', 'PodTemplate', 'ScaledJob'];

/** An object and where it goes. */
export interface Placed {
  readonly manifest: Manifest;
  /** The cluster; empty for that of the stack. */
  readonly cluster: string;
}

/**
 * The objects of one render, by number, and what they need of each other as far as the objects themselves say it: what
 * an object names is on its own cluster.
 */
export class Edges {
  private readonly byIdentity = new Map<string, number>();
  private readonly definitions = new Map<string, number>();
  private readonly podLabels = new Map<number, Labels>();
  private readonly byLabel = new Map<string, number[]>();

  private readonly manifests: readonly Manifest[];
  private readonly clusters: readonly string[];

  constructor(objects: readonly Placed[]) {
    this.manifests = objects.map(({ manifest }) => manifest);
    this.clusters = objects.map(({ cluster }) => cluster);
    for (const [number, manifest] of this.manifests.entries()) {
      const key = this.here(number, identity(manifest));
      if (!this.byIdentity.has(key)) this.byIdentity.set(key, number);
      if (manifest.kind === 'CustomResourceDefinition') {
        this.definitions.set(this.here(number, definedBy(manifest)), number);
      }
      const pods = finite.includes(manifest.kind) ? undefined : podTemplateOf(manifest);
      if (pods) this.addWorkload(number, manifest, pods.labels);
    }
    for (const [number, manifest] of this.manifests.entries()) this.addMadeSecrets(number, manifest);
  }

  /** An object on the same cluster as that of the number. */
  find(number: number, wanted: Identity): number | undefined {
    return this.byIdentity.get(this.here(number, identityKey(wanted)));
  }

  /** What the API server refuses an object without: its namespace, and the definition of its kind. */
  foundations(number: number): number[] {
    const { apiVersion, kind, metadata } = this.manifests[number] as Manifest;
    const { namespace } = metadata;
    const home =
      namespace === undefined ? undefined : this.find(number, { group: '', kind: 'Namespace', name: namespace });
    const definition = this.here(number, definitionKey(groupOf(apiVersion), kind));
    return [home, this.definitions.get(definition)].filter(isNumber);
  }

  /** What the object names: see references.ts. */
  named(number: number): number[] {
    return referencesOf(this.manifests[number] as Manifest)
      .map((reference) => this.find(number, reference))
      .filter(isNumber);
  }

  /**
   * The workloads whose pods a Service selects: Pulumi calls it ready when one of them is, so before them it would only
   * wait. A headless Service and one that publishes pods which are not ready come first: pods may need them to start.
   */
  behind(number: number): number[] {
    const manifest = this.manifests[number] as Manifest;
    if (manifest.apiVersion !== 'v1' || manifest.kind !== 'Service') return [];
    const { clusterIP, publishNotReadyAddresses, selector } = (manifest.spec ?? {}) as Readonly<
      Record<string, unknown>
    >;
    if (clusterIP === 'None' || publishNotReadyAddresses === true) return [];
    const labels = Object.entries((selector ?? {}) as Labels);
    const { namespace } = manifest.metadata;
    const candidates = labels.map((label) => this.byLabel.get(this.here(number, labelKey(namespace, label))) ?? []);
    const [fewest = []] = candidates.sort((a, b) => a.length - b.length);
    return fewest.filter((workload) => labels.every(([key, value]) => this.podLabels.get(workload)?.[key] === value));
  }

  /** A key among those of the cluster that an object goes to. */
  private here(number: number, key: string): string {
    return `${this.clusters[number]} ${key}`;
  }

  /** Who refers to a Secret that a controller makes needs what it is made of. */
  private addMadeSecrets(number: number, manifest: Manifest): void {
    const { namespace } = manifest.metadata;
    for (const name of madeSecrets(manifest)) {
      const key = this.here(number, identityKey({ group: '', kind: 'Secret', namespace, name }));
      if (!this.byIdentity.has(key)) this.byIdentity.set(key, number);
    }
  }

  private addWorkload(number: number, { metadata: { namespace } }: Manifest, labels: Labels): void {
    this.podLabels.set(number, labels);
    for (const label of Object.entries(labels)) {
      const key = this.here(number, labelKey(namespace, label));
      const workloads = this.byLabel.get(key);
      if (workloads) workloads.push(number);
      else this.byLabel.set(key, [number]);
    }
  }
}

function definedBy(definition: Manifest): string {
  return definitionKey(
    valueAt(definition, ['spec', 'group']) as string,
    valueAt(definition, ['spec', 'names', 'kind']) as string,
  );
}

function definitionKey(group: string, kind: string): string {
  return `${group}/${kind}`;
}

function labelKey(namespace: string | undefined, [key, value]: readonly [string, unknown]): string {
  return [namespace, key, value].join('\0');
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
