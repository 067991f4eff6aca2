import { KubeConfig } from '@kubernetes/client-node';

/** The kubeconfig with this context chosen, whatever its current one is. */
export function kubeConfigFor(context: string): KubeConfig {
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromDefault();
  kubeConfig.setCurrentContext(context);
  return kubeConfig;
}

/** How the API server of a context is reached and known, as text: a cluster that was made anew has another. */
export function serverOf(context: string): string {
  return JSON.stringify(kubeConfigFor(context).getCurrentCluster());
}
