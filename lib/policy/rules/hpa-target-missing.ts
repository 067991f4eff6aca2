import { show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { type Kind, kindMeant } from '../kinds';
import { replicatedKinds } from '../pods';
import type { Finding, Rule } from '../rule';

/** Where each kind names what it scales. */
const targets = {
  HorizontalPodAutoscaler: 'scaleTargetRef',
  ScaledObject: 'scaleTargetRef',
  VerticalPodAutoscaler: 'targetRef',
} as const;
const kinds = Object.keys(targets) as (keyof typeof targets)[];

export const hpaTargetMissing: Rule = {
  id: 'hpa-target-missing',
  severity: 'warning',
  title: 'An autoscaler scales a workload of its stack.',
  why: 'It scales nothing, and nobody notices until there is load.',
  source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  kinds,
  across: true,
  check: (manifest, objects) => {
    const { name, pointer, ...target } = targetOf(manifest);
    const kind = replicatedKinds.find((one) => one === target.kind);
    const { namespace } = manifest.metadata;
    if (!kind) return [];
    const workload = objects.find(kind, namespace, name);
    if (workload) return takenFinding(name, pointer, objects.takerOf(workload));
    const names = replicatedKinds
      .flatMap((known) => objects.ofKindIn(known, namespace))
      .map((workload) => `${workload.kind} ${workload.metadata.name}`);
    if (names.length === 0) return []; // the workloads are somewhere else
    const near = suggest(`${kind} ${name}`, names);
    return [
      {
        pointer,
        got: show(name),
        allowed: `a workload: ${names.slice(0, 6).join(', ')}`,
        fix: near ? `name the ${near}` : 'name a workload of the stack, or scale the other one where it is made',
        ...(near ? {} : { plainFix: 'name a workload that is there, or add the one that is meant' }),
      },
    ];
  },
};

/** A workload whose pods a Rollout takes has none that could be scaled. */
function takenFinding(name: string, pointer: string, taker: Manifest | undefined): Finding[] {
  if (!taker) return [];
  const { apiVersion, kind, metadata } = taker;
  const got = `${show(name)}, whose pods the ${kind} ${metadata.name} makes`;
  const fix = `write apiVersion: ${apiVersion}, kind: ${kind}, name: ${metadata.name}`;
  return [{ pointer, got, allowed: `the ${kind} ${metadata.name}`, fix }];
}

/** KEDA scales a Deployment where nothing else is said. */
function targetOf(manifest: Manifest): { kind: Kind; name: string; pointer: string } {
  const field = targets[manifest.kind as keyof typeof targets];
  const {
    apiVersion,
    kind = 'Deployment',
    name = '',
  } = (valueAt(manifest, ['spec', field]) ?? {}) as {
    readonly apiVersion?: unknown;
    readonly kind?: string;
    readonly name?: string;
  };
  return { kind: kindMeant({ apiVersion, kind }), name, pointer: `/spec/${field}/name` };
}
