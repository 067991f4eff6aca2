import { CoreV1Api, DiscoveryV1Api, type KubeConfig, type V1Pod } from '@kubernetes/client-node';
import type { Problem } from '../problems/problem';
import { type Manifest, title } from '../render/manifest';
import { kubeConfigFor } from './kube-config';

const pauseMilliseconds = 1000;

/**
 * Waits until every Service has a ready endpoint, and says of those that have none why. That objects were applied does
 * not mean it: Pulumi's provider stops waiting for a Service after ten seconds and calls it ready.
 * @see https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/
 */
export async function endpointProblems(
  context: string,
  services: readonly Manifest[],
  deadlineSeconds = 120,
): Promise<Problem[]> {
  const kubeConfig = kubeConfigFor(context);
  const deadline = Date.now() + deadlineSeconds * 1000;
  let waiting = services;
  for (;;) {
    const ready = await Promise.all(waiting.map((service) => hasEndpoint(kubeConfig, service)));
    waiting = waiting.filter((_, index) => !ready[index]);
    if (waiting.length === 0 || Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  return Promise.all(waiting.map((service) => problem(kubeConfig, service, context, deadlineSeconds)));
}

async function hasEndpoint(kubeConfig: KubeConfig, { metadata: { name, namespace = 'default' } }: Manifest) {
  const labelSelector = `kubernetes.io/service-name=${name}`;
  const slices = await kubeConfig
    .makeApiClient(DiscoveryV1Api)
    .listNamespacedEndpointSlice({ namespace, labelSelector });
  return slices.items.some(({ endpoints = [] }) => endpoints.some(({ conditions }) => conditions?.ready !== false));
}

async function problem(
  kubeConfig: KubeConfig,
  service: Manifest,
  context: string,
  deadlineSeconds: number,
): Promise<Problem> {
  const { namespace = 'default' } = service.metadata;
  const labels = selectorOf(service).map(([key, value]) => `${key}=${value}`);
  const labelSelector = labels.join(',');
  const pods = await kubeConfig.makeApiClient(CoreV1Api).listNamespacedPod({ namespace, labelSelector });
  const why = pods.items.length === 0 ? `no pod has the labels ${labelSelector}` : reasons(pods.items);
  return {
    id: 'endpoints',
    severity: 'error',
    place: title(service),
    property: 'endpoints',
    got: `none after ${deadlineSeconds} s: ${why}`,
    allowed: 'a ready pod behind every Service',
    fix: `see kubectl --context ${context} --namespace ${namespace} describe pods --selector ${labelSelector}`,
  };
}

export function selectorOf({ spec }: Manifest): [key: string, value: string][] {
  return Object.entries((spec as { selector?: Record<string, string> } | undefined)?.selector ?? {});
}

/** Why the pods are not ready: `2 of 3 pods: ImagePullBackOff`. */
function reasons(pods: readonly V1Pod[]): string {
  const counts = new Map<string, number>();
  for (const text of pods.map(reason)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, number]) => `${number} of ${pods.length} pods: ${text}`).join('; ');
}

function reason({ status }: V1Pod): string {
  const containers = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])];
  const waiting = containers.map(({ state }) => state?.waiting).find((state) => state?.reason);
  if (waiting) return [waiting.reason, waiting.message].filter(Boolean).join(', ');
  const failing = status?.conditions?.find(({ status: value, message }) => value === 'False' && message);
  return failing ? [failing.reason, failing.message].filter(Boolean).join(', ') : `phase ${status?.phase}`;
}
