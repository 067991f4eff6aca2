import { Provider } from '@pulumi/kubernetes/provider';
import { Config, getStack, log, RunError } from '@pulumi/pulumi';
import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { produceStack } from '../program/project';
import { contextProblems } from '../rollout/cluster';
import { register } from './register';

/** The Pulumi program: what `pulumi up` runs. Nothing is registered while anything is wrong. */
export async function program(folder = 'stacks'): Promise<void> {
  const stack = getStack();
  const context = new Config('kubernetes').get('context');
  const { products, environments, problems } = produceStack(folder, stack, 'pulumi', 'stack');
  const command = `pulumi config set --stack ${stack} kubernetes:context`;
  const source = { place: `Pulumi.${stack}.yaml`, property: 'kubernetes:context', command };
  report([...problems, ...(await contextProblems(context, source))], environments);
  const provider = new Provider('cluster', { context: context as string });
  for (const { objects } of products) register(objects, provider);
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
