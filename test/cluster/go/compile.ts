import { join } from 'node:path';
import { Failure } from '../common/failure';
import { duration, type Report, whileUpdating } from '../common/report';
import { type GoResult, go } from './go';
import { promtoolModule, writePromtoolSource } from './promtool';
import { providerModule, writeProviderSource } from './provider';
import { modules, type Tool } from './tools';

/** Lines of the compiler's output that a failed build shows. */
const shownLines = 20;

/** How far the build of a program has come. */
interface Progress {
  readonly started: number;
  /** Modules downloaded so far. */
  downloads: number;
  /** Packages to compile, those that Go has in its own cache left out; undefined until Go has found out. */
  total: number | undefined;
  compiled: number;
}

/** The arguments of the go command that builds a program, but for where it goes. */
export function buildArguments(tool: Tool): string[] {
  const variables = Object.entries(tool.variables).map(([name, value]) => `-X ${name}=${value}`);
  return ['build', '-v', '-trimpath', '-buildvcs=false', '-ldflags', ['-s -w', ...variables].join(' '), tool.package];
}

/**
 * Builds one program in `folder`, under its own name, and tells how far it is after `label`, `[3/8] kube-scheduler`
 * say. Returns its file.
 */
export async function compile(tool: Tool, folder: string, label: string, report: Report): Promise<string> {
  const file = join(folder, tool.name);
  const progress: Progress = { started: Date.now(), downloads: 0, total: undefined, compiled: 0 };
  const update = () => `${label}: ${inWords(progress)}, ${duration(Date.now() - progress.started)}`;
  await whileUpdating(report, update, async () => {
    const source = await sourceFolder(tool, folder);
    const listed = await go(source, staleArguments(tool), (line) => {
      if (line.startsWith('go: downloading ')) progress.downloads += 1;
    });
    check(tool, listed);
    progress.total = listed.output.length;
    const [command = '', ...rest] = buildArguments(tool);
    const built = await go(source, [command, '-o', file, ...rest], () => {
      progress.compiled += 1;
      report.update(update());
    });
    check(tool, built);
  });
  report.say(`${label}: built in ${duration(Date.now() - progress.started)}`);
  return file;
}

/** Asks Go for the packages that it would compile: one line for each, as `go build -v` prints them later. */
function staleArguments(tool: Tool): string[] {
  return ['list', '-deps', '-trimpath', '-f', '{{if .Stale}}{{.ImportPath}}{{end}}', tool.package];
}

const written: Readonly<Record<string, (folder: string) => Promise<GoResult>>> = {
  [providerModule]: writeProviderSource,
  [promtoolModule]: writePromtoolSource,
};

async function sourceFolder(tool: Tool, folder: string): Promise<string> {
  const write = written[tool.module];
  if (!write) return join(modules, tool.module);
  const source = join(folder, 'source');
  check(tool, await write(source));
  return source;
}

function inWords({ downloads, total, compiled }: Progress): string {
  if (total === undefined)
    return downloads > 0 ? `downloading modules, ${downloads} so far` : 'looking at its packages';
  return compiled < total ? `${compiled} of ${total} packages` : `${total} of ${total} packages, linking`;
}

function check(tool: Tool, { ok, errors }: GoResult): void {
  if (ok) return;
  const lines = errors.filter((line) => line.includes(' ')).slice(-shownLines); // the others name packages, as -v asks
  throw new Failure([`${tool.name} was not built; the last lines of the go command:`, ...lines].join('\n  '));
}
