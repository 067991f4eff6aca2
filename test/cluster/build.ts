import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binFolder, cacheFolder, cacheSubfolder } from './common/cache';
import { withLock } from './common/lock';
import type { Report } from './common/report';
import { buildArguments, compile } from './go/compile';
import { requireGo } from './go/go';
import { modules, type Tool, tools, toolsNamed } from './go/tools';

/** The names of the programs that are built unless others are named. */
export const toolNames: readonly string[] = tools.filter(({ onDemand }) => !onDemand).map(({ name }) => name);

/** Builds the programs of these names that are missing or out of date, and returns the folder they are in. */
export async function build(names: readonly string[], report: Report): Promise<string> {
  const wanted = toolsNamed(names);
  if (wanted.every(isCurrent)) return binFolder();
  const lock = join(cacheSubfolder('.'), 'build.lock');
  const waiting = (pid: number) => report.update(`waiting for the build of process ${pid}`);
  await withLock(lock, waiting, async () => {
    const missing = wanted.filter((tool) => !isCurrent(tool));
    if (missing.length > 0) await buildAll(missing, report);
  });
  return binFolder();
}

async function buildAll(missing: readonly Tool[], report: Report): Promise<void> {
  for (const module of new Set(missing.map(({ module }) => module))) await requireGo(module);
  report.say(`building ${missing.map(({ name }) => name).join(', ')} into ${binFolder()}`);
  report.say('with empty caches of Go all programs take some 25 minutes on 2 cores and 17 GB of disk');
  for (const [index, tool] of missing.entries()) {
    await buildOne(tool, `[${index + 1}/${missing.length}] ${tool.name}`, report);
  }
}

/** Nobody ever finds half a program: it is built aside and then renamed. What an ended build left aside goes. */
async function buildOne(tool: Tool, label: string, report: Report): Promise<void> {
  const aside = cacheSubfolder('unfinished');
  try {
    const file = await compile(tool, aside, label, report);
    renameSync(file, join(cacheSubfolder('bin'), tool.name));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  writeFileSync(join(cacheSubfolder('stamps'), tool.name), stamp(tool));
}

function isCurrent(tool: Tool): boolean {
  const file = join(cacheFolder(), 'stamps', tool.name);
  return existsSync(join(binFolder(), tool.name)) && existsSync(file) && readFileSync(file, 'utf8') === stamp(tool);
}

/** A hash of all that decides about a program: its module's files, its flags and the machine it is for. */
function stamp(tool: Tool): string {
  const hash = createHash('sha256');
  const folder = join(modules, tool.module);
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.update([process.platform, process.arch, ...buildArguments(tool)].join('\0')).digest('hex');
}
