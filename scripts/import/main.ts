import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { customApiVersions } from '../../lib/kubernetes/custom-kinds';
import { Failure } from '../../test/cluster/common/failure';
import { reportTo } from '../../test/cluster/common/report';
import type { Definition } from '../../test/cluster/definitions/definition';
import { type Fetched, fetchDefinitions } from '../../test/cluster/definitions/fetch';
import { root, update } from '../docs/files';
import { declarations } from './declarations';
import { lifecycleFile } from './lifecycle';

// npm run import: the types of every custom kind that holdfast makes, from the definitions that its project publishes,
// by `cdk8s import`; with --check it only says which would change. lib/kubernetes/custom-kinds.ts names the kinds,
// test/cluster/definitions/modules.ts the versions. And since when and until when Kubernetes has each kind and field.

const imports = 'lib/imports';
const report = reportTo(process.stderr);

async function main(): Promise<void> {
  const fetched = await fetchDefinitions(report);
  report.say(`importing ${fetched.length} kinds, half a minute`);
  const files = importOf(fetched.map(({ definition }) => usedVersion(definition))).map(([group, generated]) => {
    const members = fetched.filter(({ definition }) => definition.spec.group === group);
    return { file: `${imports}/${group}.d.ts`, text: `${header(members)}\n${declarations(generated)}\n` };
  });
  files.push(await lifecycleFile());
  const check = process.argv.includes('--check');
  if (!check) rmSync(join(root, imports), { recursive: true, force: true });
  mkdirSync(join(root, imports), { recursive: true });
  const stale = update(files, check);
  if (check && stale.length > 0) throw new Failure(`${stale.join(', ')}: out of date; fix: npm run import`);
}

function header(members: readonly Fetched[]): string {
  const modules = [...new Set(members.map(({ module: { path, version } }) => `${path} ${version}`))];
  return `// Made by npm run import; not to be edited. Source: ${modules.join(', ')}
import type { ApiObjectMetadata } from 'cdk8s';
`;
}

/** The definition with the one version that is used: `cdk8s import` names the types of others by their version. */
function usedVersion({ spec, ...definition }: Definition): Definition {
  const apiVersion = (customApiVersions as Readonly<Record<string, string>>)[spec.names.kind];
  const versions = spec.versions.filter(({ name }) => `${spec.group}/${name}` === apiVersion);
  return { ...definition, spec: { ...spec, versions } };
}

/** What `cdk8s import` makes of definitions, by their group. */
function importOf(definitions: readonly Definition[]): (readonly [group: string, generated: string])[] {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-import-'));
  try {
    const file = join(folder, 'definitions.yaml');
    writeFileSync(file, definitions.map((definition) => JSON.stringify(definition)).join('\n---\n'));
    const output = join(folder, 'output');
    const options = ['--language', 'typescript', '--no-save', '--check-upgrade=false', '--output', output];
    const command = [join(root, 'node_modules/cdk8s-cli/bin/cdk8s'), 'import', file, ...options];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Failure(`cdk8s import failed: ${stderr}`);
    return readdirSync(output).map((name) => [basename(name, '.ts'), readFileSync(join(output, name), 'utf8')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  report.say(`error: ${error instanceof Failure ? error.message : (error as Error).stack}`);
  process.exitCode = 1;
});
