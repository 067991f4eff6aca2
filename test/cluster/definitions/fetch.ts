import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { customApiVersions } from '../../../lib/kubernetes/custom-kinds';
import { cacheSubfolder } from '../common/cache';
import { Failure } from '../common/failure';
import type { Report } from '../common/report';
import { go } from '../go/go';
import type { Definition } from './definition';
import { type DefinitionModule, definitionModules, type GoModule } from './modules';

/** A definition, and the module that has it. */
export interface Fetched {
  readonly definition: Definition;
  readonly module: DefinitionModule;
}

/** The definition of every custom kind that holdfast makes, as its own project publishes it. */
export async function fetchDefinitions(report: Report): Promise<Fetched[]> {
  const found: Fetched[] = [];
  for (const module of definitionModules) {
    found.push(...(await definitionsOf(module, report)).map((definition) => ({ definition, module })));
  }
  return Object.entries(customApiVersions).map(([kind, apiVersion]) => fetchedFor(kind, apiVersion, found));
}

function fetchedFor(kind: string, apiVersion: string, among: readonly Fetched[]): Fetched {
  const [group, version = ''] = apiVersion.split('/');
  const found = among.find(({ definition: { spec } }) => spec.group === group && spec.names.kind === kind);
  const served = found?.definition.spec.versions.map(({ name }) => name) ?? [];
  if (found && served.includes(version)) return found;
  throw new Failure(`no module defines ${kind} of ${apiVersion}; its versions: ${served.join(', ') || 'none'}`);
}

/** All definitions of a module; what was read of it once is kept in the cache, where no Go is needed for it. */
async function definitionsOf(module: DefinitionModule, report: Report): Promise<Definition[]> {
  const { path, version, definitions } = module;
  const kept = join(cacheSubfolder('definitions'), `${`${path}@${version}`.replaceAll('/', '+')}.json`);
  if (!existsSync(kept)) {
    report.say(`fetching the definitions of ${path} ${version}`);
    const found = readDefinitions(join(await downloadModule(module), definitions));
    writeFileSync(`${kept}.new`, JSON.stringify(found));
    renameSync(`${kept}.new`, kept);
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as Definition[];
}

/** The module alone: a go.mod that requires it would bring along all that it depends on. */
export async function downloadModule({ path, version, sum }: GoModule): Promise<string> {
  const empty = join(cacheSubfolder('definitions'), 'empty');
  mkdirSync(empty, { recursive: true });
  const { ok, output, errors } = await go(empty, ['mod', 'download', '-json', `${path}@${version}`]);
  const { Dir, Sum, Error: refusal } = JSON.parse(output.join('\n') || '{}') as Record<string, string | undefined>;
  if (!ok || !Dir) throw new Failure(`${path} ${version} was not fetched: ${refusal ?? errors.join(' ')}`);
  if (Sum !== sum) throw new Failure(`${path} ${version} is not what it was: got ${Sum}; allowed: ${sum}`);
  return Dir;
}

function readDefinitions(place: string): Definition[] {
  const files = statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place];
  return files
    .filter((file) => /\.ya?ml$/.test(file))
    .flatMap((file) => loadAll(readFileSync(file, 'utf8'), null, { schema: CORE_SCHEMA }) as (Definition | null)[])
    .filter((object): object is Definition => object?.kind === 'CustomResourceDefinition');
}
