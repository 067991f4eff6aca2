import { readFileSync } from 'node:fs';
import { all, getStack, log, RunError, runtime } from '@pulumi/pulumi';
import { formatProblems } from '../problems/format';
import { hasErrors, type Problem } from '../problems/problem';
import { type CommittedObject, produceCommitted } from '../program/committed';
import { type Project, produceStack } from '../program/project';
import { endpointProblems } from '../rollout/endpoints';
import { type Cluster, clusterProblems, clustersOf } from './clusters';
import { register } from './register';
import { secretProblems } from './secrets';
import { servingServices } from './services';

/** The Pulumi program: what `pulumi up` runs. A rollback names a file with the objects of an earlier commit. */
export async function program(folder = 'stacks'): Promise<void> {
  const { HOLDFAST_OBJECTS: file } = process.env;
  if (!file) return apply(produceStack(folder, getStack(), 'pulumi', 'stack', { once: true }));
  return apply(produceCommitted(folder, getStack(), JSON.parse(readFileSync(file, 'utf8')) as CommittedObject[]));
}

/** Registers what was produced. Nothing is registered while anything is wrong. */
export async function apply({ products, environments, problems }: Project, context?: string): Promise<void> {
  const stack = getStack();
  const objects = products.flatMap((product) => product.objects);
  const clusters = clustersOf(objects, context);
  const asked = await Promise.all([
    secretProblems(objects, stack),
    ...clusters.map((cluster) => clusterProblems(cluster, stack)),
  ]);
  report('nothing was applied', [...problems, ...asked.flat()], environments);
  Error.stackTraceLimit = 0; // Pulumi formats the stack of each of its promises, some milliseconds for every resource
  for (const cluster of clusters) {
    const ids = register(cluster).map(({ id }) => id);
    if (!runtime.isDryRun()) all(ids).apply(() => checkEndpoints(cluster));
  }
}

/** Once everything is applied; an error here makes the run fail, as every other does. */
async function checkEndpoints({ context, objects }: Cluster): Promise<void> {
  const problems = await endpointProblems(context as string, servingServices(objects));
  report('all was applied, but not all works', problems, []);
}

function report(headline: string, problems: readonly Problem[], environments: readonly string[]): void {
  const lines = formatProblems(problems, environments);
  if (hasErrors(problems)) {
    const error = new RunError([headline, ...lines].join('\n'));
    error.stack = ''; // Pulumi formats it without printing it, and Node takes 12 s to colour its paths
    throw error;
  }
  for (const line of lines) void log.warn(line);
}
