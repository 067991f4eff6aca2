import type { ClusterFiles } from './files';
import { host, type Ports } from './ports';

/** A process of the control plane. */
export interface Component {
  readonly name: string;
  /** Name of its program. */
  readonly program: string;
  /** The ports it listens on. */
  readonly ports: readonly number[];
  readonly args: readonly string[];
}

/** The range of the cluster IPs of Services. */
const serviceRange = '10.96.0.0/16';

/** The components in the order of their start: each needs the ones before it. */
export function components(files: ClusterFiles, ports: Ports): Component[] {
  return [etcd(files, ports), apiServer(files, ports), controllerManager(files, ports), ...others(files, ports)];
}

/** An API server of an older release, with its etcd: what it takes for dry runs, in which no controller has a part. */
export function apiServerAlone(files: ClusterFiles, ports: Ports, release: string): Component[] {
  return [etcd(files, ports), { ...apiServer(files, ports), program: `kube-apiserver-${release}` }];
}

/** Data is not flushed to the disk: a cluster that is thrown away need not survive a loss of power. */
function etcd({ etcd: data }: ClusterFiles, { etcd: port, etcdPeer }: Ports): Component {
  const [client, peer] = [`http://${host}:${port}`, `http://${host}:${etcdPeer}`];
  const args = {
    'data-dir': data,
    'listen-client-urls': client,
    'advertise-client-urls': client,
    'listen-peer-urls': peer,
    'initial-advertise-peer-urls': peer,
    'initial-cluster': `default=${peer}`,
    'unsafe-no-fsync': 'true',
  };
  return { ...named('etcd'), ports: [port, etcdPeer], args: flags(args) };
}

/** Privileged containers are allowed here, so that it is Pod Security that refuses them, as in a real cluster. */
function apiServer(files: ClusterFiles, { apiServer: port, etcd: etcdPort }: Ports): Component {
  const args = {
    'etcd-servers': `http://${host}:${etcdPort}`,
    'bind-address': host,
    'advertise-address': host,
    'secure-port': String(port),
    'cert-dir': files.secrets,
    'token-auth-file': files.tokens,
    'service-account-key-file': files.serviceAccountKey,
    'service-account-signing-key-file': files.serviceAccountKey,
    'service-account-issuer': 'https://kubernetes.default.svc',
    'service-cluster-ip-range': serviceRange,
    'authorization-mode': 'Node,RBAC',
    'allow-privileged': 'true',
    'enable-admission-plugins': 'NodeRestriction',
    // An address of this machine cannot be an endpoint of the Service `kubernetes`, so that one has none.
    'endpoint-reconciler-type': 'none',
  };
  return { ...named('kube-apiserver'), ports: [port], args: flags(args) };
}

/** The nodes are simulated: silence of theirs only means that kwok did not run for a while. */
function controllerManager(files: ClusterFiles, { controllerManager: port }: Ports): Component {
  const args = {
    ...client(files, port),
    'service-account-private-key-file': files.serviceAccountKey,
    'root-ca-file': files.certificate,
    'use-service-account-credentials': 'true',
    'node-monitor-grace-period': '24h',
  };
  return { ...named('kube-controller-manager'), ports: [port], args: flags(args) };
}

function others(files: ClusterFiles, { scheduler, kwok }: Ports): Component[] {
  const simulator = {
    kubeconfig: files.kubeconfig,
    'manage-all-nodes': 'true',
    'server-address': `${host}:${kwok}`,
    cidr: '10.244.0.1/16',
    'node-ip': host,
  };
  return [
    { ...named('kube-scheduler'), ports: [scheduler], args: flags(client(files, scheduler)) },
    { ...named('kwok'), ports: [kwok], args: flags(simulator) },
  ];
}

/** There is one of each, so none waits to be elected. */
function client({ kubeconfig }: ClusterFiles, port: number): Record<string, string> {
  return { kubeconfig, 'bind-address': host, 'secure-port': String(port), 'leader-elect': 'false' };
}

function named(program: string): Pick<Component, 'name' | 'program'> {
  return { name: program, program };
}

function flags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}
