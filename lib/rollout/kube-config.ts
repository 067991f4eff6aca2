import { KubeConfig } from '@kubernetes/client-node';

/** The kubeconfig with this context chosen, whatever its current one is. */
export function kubeConfigFor(context: string): KubeConfig {
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromDefault();
  kubeConfig.setCurrentContext(context);
  return kubeConfig;
}
