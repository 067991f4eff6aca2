import { parseArgs } from 'node:util';
import { build, toolNames } from './build';
import { type Cluster, defaultClusterFolder, findCluster, startCluster, stopCluster } from './cluster';
import { errorCode, Failure } from './common/failure';
import { reportTo } from './common/report';

const usage = `A real Kubernetes control plane on this machine, without containers. Needs Go and Node.js.

  node -r tsx/cjs test/cluster/main.ts COMMAND

  install [NAME ...]   build the programs that are missing or out of date, all of them where none is named
  up                   install all, start the cluster or what has ended of it, print what env prints
  env                  print the lines that set KUBECONFIG and PATH; use: eval "$(... env)"
  down                 stop the cluster and remove its folder

  --dir DIR    folder of the cluster (${defaultClusterFolder()})
  --port N     first of six ports in a row (26640)
  --nodes N    how many nodes there are, spread over three zones (3)
  -h, --help   this manual

Names: ${toolNames.join(', ')}
HOLDFAST_CACHE names the folder of all that is built and run (~/.cache/holdfast).
Exit codes: 0 done, 1 failed, 2 the command line is wrong.
`;

const options = {
  dir: { type: 'string' },
  port: { type: 'string' },
  nodes: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const report = reportTo(process.stderr);

class UsageError extends Error {}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [command, ...names] = positionals;
  if (values.help || !command) return print(usage);
  if (command !== 'install' && names.length > 0) throw new UsageError(`unexpected argument: ${names[0]}`);
  const dir = values.dir ?? defaultClusterFolder();
  switch (command) {
    case 'install':
      return print(`${await build(names.length > 0 ? names : toolNames, report)}\n`);
    case 'up': {
      const port = wholeNumber('--port', values.port, 65_530);
      const nodes = wholeNumber('--nodes', values.nodes, 1000);
      await build(toolNames, report);
      return print(exportLines(await startCluster({ dir, port, nodes, report })));
    }
    case 'env': {
      const cluster = findCluster(dir);
      if (!cluster) throw new Failure(`no cluster was started in ${dir}; start it: up`);
      return print(exportLines(cluster));
    }
    case 'down':
      return report.say((await stopCluster(dir, report)) ? `stopped and removed ${dir}` : `no cluster in ${dir}`);
    default:
      throw new UsageError(`unknown command: ${command}; allowed: install, up, env, down`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wholeNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UsageError(`${option}: got ${text}; allowed: a whole number from 1 to ${most}`);
}

function exportLines({ kubeconfig, bin }: Cluster): string {
  return `export KUBECONFIG=${quoted(kubeconfig)}\nexport PATH=${quoted(bin)}:"$PATH"\n`;
}

/** As one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function print(text: string): void {
  process.stdout.write(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    report.say(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof Failure || errorCode(error)) {
    report.say(`error: ${(error as Error).message}`);
    process.exitCode = 1;
  } else {
    throw error;
  }
});
