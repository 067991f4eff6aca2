import { join } from 'node:path';

/** Where a cluster keeps what is its own; all of it goes when the cluster is stopped. */
export interface ClusterFiles {
  readonly folder: string;
  /** The processes and the first port of the cluster; marks the folder as a cluster's. */
  readonly state: string;
  readonly kubeconfig: string;
  /** Folder of etcd's data. */
  readonly etcd: string;
  /** Folder of all keys, certificates and tokens. */
  readonly secrets: string;
  /** The serving certificate that kube-apiserver makes for itself, followed by that of its authority. */
  readonly certificate: string;
  readonly tokens: string;
  /** Private key that signs the tokens of service accounts. */
  readonly serviceAccountKey: string;
  readonly logs: string;
}

/** The files of the cluster in this folder. */
export function filesIn(folder: string): ClusterFiles {
  const secrets = join(folder, 'secrets');
  return {
    folder,
    state: join(folder, 'holdfast-cluster.json'),
    kubeconfig: join(folder, 'kubeconfig'),
    etcd: join(folder, 'etcd'),
    secrets,
    certificate: join(secrets, 'apiserver.crt'),
    tokens: join(secrets, 'tokens.csv'),
    serviceAccountKey: join(secrets, 'service-account.key'),
    logs: join(folder, 'logs'),
  };
}

/** The log of a component. */
export function logOf(files: ClusterFiles, component: string): string {
  return join(files.logs, `${component}.log`);
}
