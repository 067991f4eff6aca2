import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Report } from '../../test/cluster/common/report';
import { run, show, succeeds } from './tools';

const registry = { name: 'holdfast-registry', image: 'registry:2.8.3', port: 5001 };
/** The placeholder in stacks/backend-api.ts. */
const host = 'registry.example.com';
const image = 'backend-api';
const source = join(__dirname, '../../examples/backend-api');

/**
 * Has the nodes of a kind cluster pull the placeholder registry's images from a registry on this machine, and puts the
 * example service there: what runs is what dist/ says, image name and pull policy included.
 * @see https://kind.sigs.k8s.io/docs/user/local-registry/
 */
export function serveImage(cluster: string, tags: readonly string[], report: Report): void {
  report.say(`building ${image} from examples/backend-api, and pushing it to a registry on this machine`);
  const { name, port } = registry;
  if (!succeeds('docker', 'inspect', name)) {
    const network = ['--network', 'kind', '--publish', `127.0.0.1:${port}:5000`];
    run('docker', ['run', '--detach', '--restart', 'unless-stopped', '--name', name, ...network, registry.image]);
  }
  const folder = `/etc/containerd/certs.d/${host}`;
  const hosts = `server = "http://${name}:5000"\n[host."http://${name}:5000"]\ncapabilities = ["pull", "resolve"]\n`;
  for (const node of run('kind', ['get', 'nodes', '--name', cluster]).trim().split('\n')) {
    run(
      'docker',
      ['exec', '--interactive', node, 'sh', '-c', `mkdir -p ${folder} && cat > ${folder}/hosts.toml`],
      hosts,
    );
  }
  const names = tags.map((tag) => `localhost:${port}/${image}:${tag}`);
  show('docker', ['build', ...names.flatMap((full) => ['--tag', full]), source]);
  for (const full of names) run('docker', ['push', '--quiet', full]);
}

export function removeRegistry(): void {
  run('docker', ['rm', '--force', registry.name]);
}

/**
 * Makes the Secret that the service names, with a value nobody knows, as soon as its namespace is there: a stand-in
 * for a secret store. Gives up after two minutes without the namespace.
 */
export async function createSecret(cluster: string, namespace: string): Promise<void> {
  const node = `${cluster}-control-plane`;
  const kubectl = ['exec', '--interactive', node, 'kubectl', '--kubeconfig', '/etc/kubernetes/admin.conf'];
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'api-secrets', namespace },
    stringData: { SESSION_KEY: randomBytes(32).toString('base64') },
  };
  for (let seconds = 0; seconds < 120; seconds++) {
    if (succeeds('docker', ...kubectl, 'get', 'namespace', namespace)) {
      run('docker', [...kubectl, 'apply', '--filename', '-'], JSON.stringify(secret));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
