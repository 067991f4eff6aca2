/** A cluster that the demo may deploy to. */
export interface DemoCluster {
  readonly kubeconfig: string;
  readonly context: string;
  /** Folder of Pulumi, its plugins and kubectl, where they are not on the PATH. */
  readonly bin?: string | undefined;
  /** True where containers run. */
  readonly kind: boolean;
  /** Makes what the service needs beside its own objects, once its namespace is there. */
  readonly prepareNamespace?: ((namespace: string) => Promise<void>) | undefined;
}
