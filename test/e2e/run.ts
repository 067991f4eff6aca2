import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSecret, serveImage } from '../../scripts/demo/kind-registry';
import { build, toolNames } from '../cluster/build';
import { startCluster, stopCluster } from '../cluster/cluster';
import { cacheFolder } from '../cluster/common/cache';
import { Failure } from '../cluster/common/failure';
import { reportTo } from '../cluster/common/report';
import { olderKubernetes } from '../cluster/go/tools';
import { installCheckov } from './checkov';
import type { E2eEnvironment } from './environment';

const usage = `npm run e2e -- [--kubeconfig FILE --context NAME] [OPTION OF JEST ...]

Runs the end-to-end tests on a local control plane, which it builds (Go) and stops at the end, or on the cluster that a
context of a kubeconfig names. They make and remove the namespaces production and holdfast-e2e there.

Exit codes: 0 all passed, 1 some did not, or they could not run.
`;

const report = reportTo(process.stderr);
const root = join(__dirname, '../..');
const folder = join(cacheFolder(), 'e2e-cluster');
const firstPort = 26740;

async function main(): Promise<number> {
  const { values, tokens } = parseArgs({
    options: { kubeconfig: { type: 'string' }, context: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const jestArguments = tokens
    .filter((token) => token.kind !== 'option' || !['kubeconfig', 'context'].includes(token.name))
    .map(({ index }) => process.argv[index + 2] as string);
  const checkov = installCheckov(report);
  const given = await givenCluster(values);
  const environment: E2eEnvironment = { ...(given ?? (await localCluster())), checkov };
  try {
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--config', 'jest.e2e.config.js', ...jestArguments];
    const env = { ...process.env, HOLDFAST_E2E: JSON.stringify(environment) };
    const prepared = prepareKind(environment.context);
    const code = await new Promise<number>((resolve) => {
      spawn(process.execPath, jest, { cwd: root, stdio: 'inherit', env }).once('exit', (status) =>
        resolve(status ?? 1),
      );
    });
    await prepared;
    return code;
  } finally {
    if (!given) await stopCluster(folder, report);
  }
}

/** The user's own cluster; both halves of its name are needed, because no current context is ever taken. */
async function givenCluster(values: Record<string, unknown>): Promise<Omit<E2eEnvironment, 'checkov'> | undefined> {
  const { kubeconfig, context } = values;
  if (kubeconfig === undefined && context === undefined) return undefined;
  if (typeof kubeconfig !== 'string' || typeof context !== 'string') throw new Failure(usage);
  const missing = ['pulumi', 'kubectl', 'kube-score', 'kubeconform', 'promtool'].filter(
    (name) => spawnSync(name, ['version']).error,
  );
  const names = missing.flatMap((name) =>
    name === 'pulumi' ? toolNames.filter((tool) => tool.startsWith(name)) : [name],
  );
  return { kubeconfig, context, bin: names.length > 0 ? await build(names, report) : undefined, releases: [] };
}

/** Containers run on kind, so it needs the image and the Secret that the service names. */
async function prepareKind(context: string): Promise<void> {
  const [, cluster] = /^kind-(.+)$/.exec(context) ?? [];
  if (!cluster) return;
  serveImage(cluster, ['1.2.0', '1.2.1'], report);
  await createSecret(cluster, 'production');
}

async function localCluster(): Promise<Omit<E2eEnvironment, 'checkov'>> {
  await build([...toolNames, 'promtool', ...olderKubernetes.map((release) => `kube-apiserver-${release}`)], report);
  await stopCluster(folder, report); // what an interrupted run left
  return { ...(await startCluster({ dir: folder, port: firstPort, report })), releases: olderKubernetes };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    report.say(`error: ${error instanceof Failure ? error.message : (error as Error).stack}`);
    process.exitCode = 1;
  },
);
