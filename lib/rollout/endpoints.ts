import { setTimeout as pause } from 'node:timers/promises';
import { ApiException, CoreV1Api, DiscoveryV1Api, type KubeConfig, type V1Pod } from '@kubernetes/client-node';
import type { Problem } from '../problems/problem';
import { type Manifest, title } from '../render/manifest';
import { kubeConfigFor } from './kube-config';

const pauseMilliseconds = 1000;

/** A Service that is to have an endpoint, and how long that may take. */
export interface ServingService {
  readonly manifest: Manifest;
  readonly deadlineSeconds: number;
}

/**
 * Waits until every Service has a ready endpoint, and says of those that have none why. That objects were applied does
 * not mean it: Pulumi's provider stops waiting for a Service after ten seconds and calls it ready. Once `over` is aborted
 * nobody wants to know.
 * @see https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/
 */
export async function endpointProblems(
  context: string,
  services: readonly ServingService[],
  over?: AbortSignal,
): Promise<Problem[]> {
  const kubeConfig = kubeConfigFor(context);
  const problems = services.map(async ({ manifest, deadlineSeconds }) => {
    const deadline = Date.now() + deadlineSeconds * 1000;
    while (!over?.aborted && !(await hasEndpoint(kubeConfig, manifest).catch(() => false))) {
      if (Date.now() > deadline) return [await problem(kubeConfig, manifest, context, deadlineSeconds)];
      await pause(pauseMilliseconds, undefined, over && { signal: over }).catch(() => {});
    }
    return [];
  });
  return (await Promise.all(problems)).flat();
}

async function hasEndpoint(
  kubeConfig: KubeConfig,
  { metadata: { name, namespace = 'default' } }: Manifest,
): Promise<boolean> {
  const api = kubeConfig.makeApiClient(DiscoveryV1Api);
  const labelSelector = `kubernetes.io/service-name=${name}`;
  const slices = await api.listNamespacedEndpointSlice({ namespace, labelSelector });
  // Where there are no endpoints the API server writes null, whatever the types of its client say.
  return slices.items.some(({ endpoints }) => endpoints?.some(({ conditions }) => conditions?.ready !== false));
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
  const api = kubeConfig.makeApiClient(CoreV1Api);
  const why = await api.listNamespacedPod({ namespace, labelSelector }).then(
    ({ items }) => (items.length === 0 ? `no pod has the labels ${labelSelector}` : reasons(items)),
    (error: unknown) => `the pods cannot be listed (${error instanceof ApiException ? error.code : error})`,
  );
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
