import type { ApiObject } from 'cdk8s';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { withAnnotations } from './annotations';
import type { Manifest } from './manifest';

/**
 * What Pulumi waits for with objects it knows nothing of itself, by group and kind: the condition in which each project
 * says that one of its objects works.
 * @see https://www.pulumi.com/registry/packages/kubernetes/installation-configuration/
 */
const readiness: Readonly<Record<string, string>> = {
  'apiextensions.k8s.io/CustomResourceDefinition': 'condition=Established',
  'apiregistration.k8s.io/APIService': 'condition=Available',
  'argoproj.io/Application': 'jsonpath={.status.health.status}=Healthy',
  'argoproj.io/Rollout': 'jsonpath={.status.phase}=Healthy',
  'bitnami.com/SealedSecret': 'condition=Synced',
  'cert-manager.io/Certificate': 'condition=Ready',
  'cert-manager.io/ClusterIssuer': 'condition=Ready',
  'cert-manager.io/Issuer': 'condition=Ready',
  'external-secrets.io/ClusterSecretStore': 'condition=Ready',
  'external-secrets.io/ExternalSecret': 'condition=Ready',
  'external-secrets.io/SecretStore': 'condition=Ready',
  'gateway.networking.k8s.io/Gateway': 'condition=Programmed',
  'gateway.networking.k8s.io/GatewayClass': 'condition=Accepted',
  'helm.toolkit.fluxcd.io/HelmRelease': 'condition=Ready',
  'keda.sh/ScaledJob': 'condition=Ready',
  'keda.sh/ScaledObject': 'condition=Ready',
  'kustomize.toolkit.fluxcd.io/Kustomization': 'condition=Ready',
  'monitoring.coreos.com/Alertmanager': 'condition=Available',
  'monitoring.coreos.com/Prometheus': 'condition=Available',
  'postgresql.cnpg.io/Cluster': 'condition=Ready',
  'snapshot.storage.k8s.io/VolumeSnapshot': 'jsonpath={.status.readyToUse}=true',
};

/**
 * The manifest with the annotations by which Pulumi waits for it; they stand in `dist/` as well, so that what is rendered
 * is what is applied.
 */
export function withAwaiting(manifest: Manifest, object: ApiObject): Manifest {
  return withAnnotations(manifest, awaiting(manifest, object));
}

function awaiting(manifest: Manifest, object: ApiObject): Record<string, string> {
  const { apiVersion, kind } = manifest;
  const { skipAwait = isWatchedOtherwise(manifest), waitFor, adopt } = resourceOptionsOf(object, kind);
  const condition = waitFor ?? readiness[`${apiVersion.split('/')[0]}/${kind}`];
  return {
    ...(skipAwait && { 'pulumi.com/skipAwait': 'true' }),
    ...(!skipAwait && condition && { 'pulumi.com/waitFor': asText(condition) }),
    ...(adopt && { 'pulumi.com/patchForce': 'true' }),
    // A Job that failed stays failed: only a new one runs again.
    ...(kind === 'Job' && { 'pulumi.com/replaceUnready': 'true' }),
  };
}

function asText(condition: string | readonly string[]): string {
  return typeof condition === 'string' ? condition : JSON.stringify(condition);
}

/**
 * The provider waits until a claim is bound, and where its class waits for the first pod until it is not, which it is for
 * good after that: an update of it would wait without end. The pods that use it are waited for.
 *
 * For a Service that selects pods the provider waits ten seconds and then calls it ready, with endpoints or without
 * (lib/rollout/endpoints.ts looks for them in the end). An address from outside is worth waiting for.
 */
function isWatchedOtherwise({ apiVersion, kind, spec }: Manifest): boolean {
  if (apiVersion === 'v1' && kind === 'PersistentVolumeClaim') return true;
  const { type, selector } = (spec ?? {}) as { type?: string; selector?: object };
  return apiVersion === 'v1' && kind === 'Service' && type !== 'LoadBalancer' && selector !== undefined;
}
