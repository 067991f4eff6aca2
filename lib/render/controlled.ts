import type { Manifest } from './manifest';
import { values } from './values';

type Fields = Record<string, unknown>;

/** With one of these cert-manager writes the bundle of its certificate authority into the object. */
const injections = ['inject-ca-from', 'inject-ca-from-secret', 'inject-apiserver-ca'].map(
  (name) => `cert-manager.io/${name}`,
);
/** Where it writes it: into admission webhooks, into the conversion webhook of a definition, into an API service. */
const holders = [['webhooks', '*', 'clientConfig'], ['spec', 'conversion', 'webhook', 'clientConfig'], ['spec']];

/**
 * Takes out of a manifest the fields that a controller in the cluster writes. Who applies them takes them away from the
 * controller, and puts back at each deployment what stood there when the manifest was made. The manifest itself is
 * changed.
 * @see https://cert-manager.io/docs/concepts/ca-injector/
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
 */
export function removeControlled(manifest: Manifest): void {
  const { annotations = {} } = manifest.metadata;
  if (injections.some((name) => name in annotations)) {
    for (const holder of holders.flatMap((path) => values(manifest, path))) delete (holder as Fields).caBundle;
  }
  if (manifest.kind === 'ClusterRole' && manifest.aggregationRule) delete (manifest as Fields).rules;
}
