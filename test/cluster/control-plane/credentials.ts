import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ClusterFiles } from './files';
import { host } from './ports';

/** Name of the cluster, of its administrator and of the context in the kubeconfig. */
export const context = 'holdfast-local';

/** What it takes to talk to the API server as its administrator. */
export interface Access {
  readonly port: number;
  readonly token: string;
  /** Certificates that the API server's own must derive from, in PEM. */
  readonly authority: string;
}

/** Makes what kube-apiserver and kube-controller-manager read at their start, where it is not there already. */
export function writeSecrets({ secrets, tokens, serviceAccountKey }: ClusterFiles): void {
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  if (!existsSync(tokens)) {
    const token = randomBytes(32).toString('hex');
    writeFileSync(tokens, `${token},${context},${context},system:masters\n`, { mode: 0o600 });
  }
  if (!existsSync(serviceAccountKey)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(serviceAccountKey, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
}

/** Reads what a client needs; fails as long as kube-apiserver has not made its certificate. */
export function readAccess({ tokens, certificate }: ClusterFiles, port: number): Access {
  const [token = ''] = readFileSync(tokens, 'utf8').split(',');
  return { port, token, authority: readFileSync(certificate, 'utf8') };
}

/** Writes the kubeconfig of the administrator, as JSON, which is YAML. */
export function writeKubeconfig({ kubeconfig }: ClusterFiles, { port, token, authority }: Access): void {
  const cluster = {
    server: `https://${host}:${port}`,
    'certificate-authority-data': Buffer.from(authority).toString('base64'),
  };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: context, cluster }],
    users: [{ name: context, user: { token } }],
    contexts: [{ name: context, context: { cluster: context, user: context } }],
    'current-context': context,
  };
  writeFileSync(kubeconfig, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
}
