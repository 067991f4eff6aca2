import { formatProblems } from '../problems/format';
import { hasErrors, type Problem } from '../problems/problem';
import type { Project } from '../program/project';
import { endpointProblems } from '../rollout/endpoints';
import { type Cluster, clusterProblems, clustersOf } from './clusters';
import type { PulumiRun } from './run';
import { secretProblems } from './secrets';
import { servingServices } from './services';

/** Registers what was produced. Nothing is registered while anything is wrong. */
export async function applyIn(run: PulumiRun, project: Project, context?: string): Promise<void> {
  const { products, environments, problems } = project;
  const objects = products.flatMap((product) => product.objects);
  const clusters = clustersOf(objects, run.configuration, context);
  const asked = await Promise.all([
    secretProblems(objects, run),
    ...clusters.map((cluster) => clusterProblems(cluster, run.stack)),
  ]);
  report(run, 'nothing was applied', [...problems, ...asked.flat()], environments);
  await Promise.all(clusters.map((cluster) => run.register(cluster, () => checkEndpoints(run, cluster))));
}

/** Once everything is applied; an error here makes the run fail, as every other does. */
async function checkEndpoints(run: PulumiRun, { context, objects }: Cluster): Promise<void> {
  const problems = await endpointProblems(context as string, servingServices(objects), run.over);
  report(run, 'all was applied, but not all works', problems, []);
}

function report(run: PulumiRun, headline: string, problems: readonly Problem[], environments: readonly string[]): void {
  const lines = formatProblems(problems, environments);
  if (hasErrors(problems)) throw run.failure([headline, ...lines]);
  for (const line of lines) run.warn(line);
}
