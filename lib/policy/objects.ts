import { append } from '../problems/append';
import { rememberedOf } from '../problems/remembered';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import { type Kind, kindMeant, kindOf } from './kinds';
import { knativeService, leastOfKnative } from './knative';
import { podsOf } from './operated-pods';
import { kindsWithParts, partsOf } from './parts';
import type { PodTemplate } from './pods';

/** An object that makes pods. */
export interface Workload {
  readonly manifest: Manifest;
  readonly pod: PodTemplate;
}

/** What an organisation demands, for rules that demand nothing by themselves. */
export interface RuleSettings {
  /** Registries, or paths in them, that images may come from; without it from anywhere. */
  readonly registries?: readonly string[];
  /** The platform the objects go to, where it has rules of its own. */
  readonly platform?: string;
  /** The version of Kubernetes that the objects are for, such as `1.35`; without it the newest that is tested. */
  readonly kubernetes?: string;
  /** The PodSecurity profile that the namespace enforces, where the namespace is not among the objects. */
  readonly podSecurity?: string;
}

/** All objects that go to a cluster together, for rules that look from one to another. Every look-up is by index. */
export class Objects {
  private readonly byKind = new Map<Kind, Manifest[]>();
  private readonly byNamespace = new Map<string, Manifest[]>();
  private readonly byName = new Map<string, Manifest>();
  private readonly byLabel = new Map<string, Workload[]>();
  private readonly labels = new Map<string, [label: string, value: string][]>();
  private readonly byTarget = new Map<string, Manifest[]>();
  private readonly takers = new Map<string, Manifest>();
  readonly settingsOf: (manifest: Manifest) => RuleSettings;

  constructor(
    readonly all: readonly Manifest[],
    settingsOf: (manifest: Manifest) => RuleSettings,
  ) {
    this.settingsOf = settingsOf;
    for (const manifest of all) {
      const { metadata } = manifest;
      const kind = kindOf(manifest);
      append(this.byKind, kind, manifest);
      append(this.byNamespace, key(kind, metadata.namespace), manifest);
      this.byName.set(key(kind, metadata.namespace, metadata.name), manifest);
      this.takeLabels(manifest);
    }
    const divided = kindsWithParts.flatMap((kind) => this.ofKind(kind));
    if (divided.length > 0) this.settingsOf = this.takeParts(divided, settingsOf);
    for (const autoscaler of [...this.ofKind('HorizontalPodAutoscaler'), ...this.ofKind('ScaledObject')]) {
      append(this.byTarget, targetKey(autoscaler), autoscaler);
    }
    for (const rollout of this.ofKind('Rollout')) {
      const taken = takenKey(rollout);
      if (taken !== undefined) this.takers.set(taken, rollout);
    }
  }

  private takeLabels(manifest: Manifest): void {
    const { namespace } = manifest.metadata;
    const pod = podsOf(manifest);
    for (const [label, value] of Object.entries(pod?.labels ?? {})) {
      const name = key(namespace, label, value);
      if (!this.byLabel.has(name)) append(this.labels, key(namespace), [label, value]);
      if (pod) append(this.byLabel, name, { manifest, pod });
    }
  }

  /** A part has its own pods, and the settings of the object that it is of. */
  private takeParts(divided: readonly Manifest[], settingsOf: (manifest: Manifest) => RuleSettings) {
    const wholes = new Map<Manifest, Manifest>();
    for (const whole of divided) {
      for (const { manifest } of partsOf(whole)) {
        wholes.set(manifest, whole);
        this.takeLabels(manifest);
      }
    }
    return (manifest: Manifest) => settingsOf(wholes.get(manifest) ?? manifest);
  }

  ofKind(kind: Kind): readonly Manifest[] {
    return this.byKind.get(kind) ?? [];
  }

  ofKindIn(kind: Kind, namespace: string | undefined): readonly Manifest[] {
    return this.byNamespace.get(key(kind, namespace)) ?? [];
  }

  /** The labels of the pods in a namespace, each once. */
  labelsIn(namespace: string | undefined): readonly (readonly [label: string, value: string])[] {
    return this.labels.get(key(namespace)) ?? [];
  }

  find(kind: Kind, namespace: string | undefined, name: string | undefined): Manifest | undefined {
    return this.byName.get(key(kind, namespace, name));
  }

  /** What an autoscaler scales. */
  targetOf(autoscaler: Manifest): Manifest | undefined {
    return this.byName.get(targetKey(autoscaler));
  }

  /** The workloads of a namespace whose pods carry all of the labels. */
  selected(labels: Readonly<Record<string, string>>, namespace: string | undefined): readonly Workload[] {
    const [first, ...others] = Object.entries(labels).filter(([label]) => !givenByControllers.test(label));
    if (!first) return [];
    const workloads = this.byLabel.get(key(namespace, ...first)) ?? [];
    return workloads.filter(({ pod }) => others.every(([label, value]) => pod.labels[label] === value));
  }

  /** The fewest pods of a workload, or of the Rollout that takes them: its number, or the least its autoscaler keeps. */
  fewestPods(manifest: Manifest): number {
    const counted = this.takerOf(manifest) ?? manifest;
    const autoscaler = this.autoscalerOf(counted);
    const { minReplicas = 1, minReplicaCount = 0 } = (autoscaler?.spec ?? {}) as Readonly<Record<string, number>>;
    if (autoscaler) return autoscaler.kind === 'ScaledObject' ? minReplicaCount : minReplicas;
    if (kindOf(counted) === knativeService) return leastOfKnative(counted);
    return ((counted.spec ?? {}) as { replicas?: number }).replicas ?? 1;
  }

  /** The Rollout that takes the pods of a workload: it makes them of that template, and the workload itself has none. */
  takerOf(manifest: Manifest): Manifest | undefined {
    if (this.takers.size === 0) return undefined;
    return this.takers.get(key(kindOf(manifest), manifest.metadata.namespace, manifest.metadata.name));
  }

  /** What has the template of a workload's pods: the workload, or that of which a Rollout takes them, where it is known. */
  templateOwner(manifest: Manifest): Manifest | undefined {
    const taken = takenKey(manifest);
    return taken === undefined ? manifest : this.byName.get(taken);
  }

  /** What scales a workload: a HorizontalPodAutoscaler, or a ScaledObject of KEDA. */
  autoscalerOf(manifest: Manifest): Manifest | undefined {
    const { namespace, name } = manifest.metadata;
    return this.byTarget.get(key(kindOf(manifest), namespace, name))?.[0];
  }

  /** All autoscalers with the target of this one. */
  autoscalersLike(autoscaler: Manifest): readonly Manifest[] {
    return this.byTarget.get(targetKey(autoscaler)) ?? [];
  }
}

/** Labels that stand in no manifest: what makes the pods adds them. */
const givenByControllers =
  /^(statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index|pod-template-hash|controller-revision-hash|rollouts-pod-template-hash|(batch\.kubernetes\.io\/)?(job-name|controller-uid)|batch\.kubernetes\.io\/job-completion-index)$/;

/** True where a selector asks for labels that stand in manifests. */
export function isReadable(labels: Readonly<Record<string, string>>): boolean {
  return Object.keys(labels).some((label) => !givenByControllers.test(label));
}

interface WorkloadReference {
  readonly apiVersion?: unknown;
  readonly kind?: string;
  readonly name?: string;
}

/** What an autoscaler scales. */
function targetKey({ spec, metadata }: Manifest): string {
  return referenceKey(valueAt(spec, ['scaleTargetRef']), metadata.namespace);
}

/** Of what a Rollout takes the pods, where it has none of its own. */
function takenKey({ kind, spec, metadata }: Manifest): string | undefined {
  const reference = kind === 'Rollout' ? valueAt(spec, ['workloadRef']) : undefined;
  return reference === undefined ? undefined : referenceKey(reference, metadata.namespace);
}

/** KEDA scales a Deployment where nothing else is said. */
function referenceKey(reference: unknown, namespace: string | undefined): string {
  const { apiVersion, kind = 'Deployment', name } = (reference ?? {}) as WorkloadReference;
  return key(kindMeant({ apiVersion, kind }), namespace, name);
}

/** Templates are made faster than lists are joined, and there is one for most questions of most rules. */
function key(first: string | undefined, second?: string, third?: string): string {
  return `${first ?? ''}\0${second ?? ''}\0${third ?? ''}`;
}

/** What is made for a kind once, when it is first asked for. */
export function perKind<Value>(make: (kind: Kind, objects: Objects) => Value): (kind: Kind, objects: Objects) => Value {
  const kinds = perObjects(() => new Map<Kind, Value>());
  return (kind, objects) => {
    const made = kinds(objects);
    const value = made.get(kind) ?? make(kind, objects);
    made.set(kind, value);
    return value;
  };
}

/** What is made of all objects once, when it is first asked for. */
export function perObjects<Value>(make: (objects: Objects) => Value): (objects: Objects) => Value {
  return rememberedOf(make);
}
