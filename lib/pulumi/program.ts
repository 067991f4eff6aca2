import { Provider } from '@pulumi/kubernetes/provider';
import { Config, getStack, log, RunError } from '@pulumi/pulumi';
import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { produceStack } from '../program/project';
import type { Manifest } from '../render/manifest';
import { contextProblems } from '../rollout/cluster';
import { register } from './register';

/** The Pulumi program: what `pulumi up` runs. Nothing is registered while anything is wrong. */
export async function program(folder = 'stacks'): Promise<void> {
  const stack = getStack();
  const context = new Config('kubernetes').get('context');
  const { products, environments, problems } = produceStack(folder, stack, 'pulumi', 'stack');
  const command = `pulumi config set --stack ${stack} kubernetes:context`;
  const source = { place: `Pulumi.${stack}.yaml`, property: 'kubernetes:context', command };
  const namespaces = products.flatMap(({ objects }) => foreignNamespaces(objects.map(({ manifest }) => manifest)));
  report([...problems, ...(await contextProblems(context, source, namespaces))], environments);
  const provider = new Provider('cluster', {
    context: context as string,
    // Without these a changed ConfigMap or Secret is replaced: deleted while pods still refer to it.
    enableConfigMapMutable: true,
    enableSecretMutable: true,
  });
  for (const { objects } of products) register(objects, provider);
}

/** The namespaces the objects live in, but do not make. */
function foreignNamespaces(manifests: readonly Manifest[]): string[] {
  const made = manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
  const used = manifests.flatMap(({ metadata: { namespace } }) => namespace ?? []);
  return [...new Set(used)].filter((name) => !made.includes(name));
}

function report(problems: readonly Problem[], environments: readonly string[]): void {
  const lines = formatProblems(problems, environments);
  if (problems.some(({ severity }) => severity === 'error')) {
    const error = new RunError(['nothing was applied', ...lines].join('\n'));
    error.stack = ''; // Pulumi formats it without printing it, and Node takes 12 s to colour its paths
    throw error;
  }
  for (const line of lines) void log.warn(line);
}
