import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../test/cluster/common/failure';
import { reportTo } from '../../test/cluster/common/report';
import { deploy } from './deploy';
import { kindCluster, removeKindCluster } from './kind';
import { localCluster, removeLocalCluster } from './local';
import type { DemoCluster } from './place';
import { hasGo, succeeds } from './tools';

const root = join(__dirname, '../..');
/** All that the demo keeps: the kubeconfig of kind, Pulumi's state and configuration. */
const folder = join(root, '.holdfast/demo');
const report = reportTo(process.stdout);

const usage = `npm run demo [-- --down]

Renders the stacks, checks them and deploys backend-api.production: to kind where Docker runs, else to a local control
plane where Go is there; else it stops after rendering. --down removes the cluster and what the demo kept.

Exit codes: 0 done, 1 failed.
`;

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => !['--help', '-h', '--down'].includes(arg));
  if (unknown.length > 0) throw new Failure(`unknown argument: ${unknown.join(' ')}\n\n${usage}`);
  if (args.includes('--help') || args.includes('-h')) return report.say(usage);
  if (args.includes('--down')) return remove();
  report.say('== 1 of 3: render and check');
  const synth = spawnSync(process.execPath, ['bin/holdfast.js', 'synth'], { cwd: root, stdio: 'inherit' });
  if (synth.status !== 0) throw new Failure('there is nothing to deploy before that is corrected');
  const start = succeeds('docker', 'info') ? kindCluster : hasGo() ? localCluster : undefined;
  if (!start) return report.say(nowhere);
  report.say('\n== 2 of 3: a cluster');
  const cluster = await start(folder, report);
  report.say(`\n== 3 of 3: pulumi up, to the context ${cluster.context}`);
  await deploy(folder, cluster);
  report.say(next(cluster));
}

async function remove(): Promise<void> {
  const kind = existsSync(folder) && removeKindCluster(folder);
  const local = await removeLocalCluster(report);
  rmSync(folder, { recursive: true, force: true });
  report.say(kind || local ? 'the cluster of the demo is gone' : 'there was no cluster of the demo');
}

const nowhere = `
Rendered and checked; nothing is deployed, because there is nowhere to deploy to. The demo would need either
  - Docker (https://docs.docker.com/get-docker/) and kind (https://kind.sigs.k8s.io), or
  - Go (https://go.dev/dl/), with which it builds a local control plane and Pulumi by itself.
Look at dist/production/backend-api.k8s.yaml, and at stacks/backend-api.ts which it comes from.
`;

function next({ kubeconfig, context, bin, kind }: DemoCluster): string {
  const kubectl = `${bin ? join(bin, 'kubectl') : 'kubectl'} --kubeconfig ${kubeconfig} --context ${context}`;
  return `
Done. What to look at next:
  ${kubectl} --namespace production get all,networkpolicy,poddisruptionbudget
  stacks/backend-api.ts                   change something, npm run demo again: only that is updated
  dist/production/backend-api.k8s.yaml    what was applied
  ${kind ? 'docker exec holdfast-control-plane crictl ps    the containers' : 'test/cluster/README.md                  what of this cluster is real: no container runs'}
  npm run demo -- --down                  removes the cluster
`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  report.say(`error: ${error instanceof Failure ? error.message : (error as Error).stack}`);
  process.exitCode = 1;
});
