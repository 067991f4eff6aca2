import { append } from '../problems/append';
import type { Manifest } from '../render/manifest';
import { type Objects, perObjects } from './objects';

export type Labels = Readonly<Record<string, string>>;

export interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly unknown[];
}

/** The end of a connection, as a policy names it. */
export interface PolicyPeer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: object;
}

export interface PolicyPort {
  readonly protocol?: string;
  readonly port?: number | string;
  readonly endPort?: number;
}

export interface PolicyRule {
  readonly from?: readonly PolicyPeer[];
  readonly to?: readonly PolicyPeer[];
  readonly ports?: readonly PolicyPort[];
}

export interface PolicySpec {
  readonly podSelector?: Selector;
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly PolicyRule[];
  readonly egress?: readonly PolicyRule[];
}

export function policySpec(manifest: Manifest): PolicySpec {
  return (manifest.spec ?? {}) as PolicySpec;
}

/** Whether labels carry those of a selector; of an expression it is taken that they do. */
export function matches({ matchLabels = {} }: Selector, labels: Labels): boolean {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
}

/** The namespace in which a peer's pods are; undefined where it may be any of several. */
export function namespaceOf({ namespaceSelector }: PolicyPeer, home: string | undefined): string | undefined {
  return namespaceSelector ? namespaceSelector.matchLabels?.['kubernetes.io/metadata.name'] : home;
}

/** The policies that are for pods with these labels. Where there is none for a direction, everything is let through. */
export function policiesFor(labels: Labels, namespace: string | undefined, objects: Objects): readonly Manifest[] {
  const index = indexOf(objects);
  const keys = ['', ...Object.entries(labels).map((label) => label.join('\0'))];
  return keys
    .flatMap((key) => index.get(`${namespace}\0${key}`) ?? [])
    .filter((policy) => matches(policySpec(policy).podSelector ?? {}, labels));
}

/** Whether the policy of some pods in a namespace asks for these labels, so that somebody there expects such pods. */
export function selectsLike(labels: Labels, namespace: string | undefined, objects: Objects): boolean {
  return (selectorsOf(objects).get(`${namespace}`) ?? []).some((other) => matches({ matchLabels: labels }, other));
}

/** What the policies of each namespace select, each once. */
const selectorsOf = perObjects((objects): ReadonlyMap<string, readonly Labels[]> => {
  const found = new Map<string, Map<string, Labels>>();
  for (const policy of objects.ofKind('NetworkPolicy')) {
    const namespace = `${policy.metadata.namespace}`;
    const labels = policySpec(policy).podSelector?.matchLabels ?? {};
    found.set(namespace, (found.get(namespace) ?? new Map()).set(JSON.stringify(labels), labels));
  }
  return new Map([...found].map(([namespace, labels]) => [namespace, [...labels.values()]]));
});

/** Policies by namespace and one label that they ask for, so that nobody goes through all of them for each connection. */
const indexOf = perObjects((objects): ReadonlyMap<string, readonly Manifest[]> => {
  const index = new Map<string, Manifest[]>();
  for (const policy of objects.ofKind('NetworkPolicy')) {
    const [label = []] = Object.entries(policySpec(policy).podSelector?.matchLabels ?? {});
    const key = `${policy.metadata.namespace}\0${label.join('\0')}`;
    append(index, key, policy);
  }
  return index;
});
