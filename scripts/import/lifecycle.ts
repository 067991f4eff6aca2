import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { downloadModule } from '../../test/cluster/definitions/fetch';
import type { GoModule } from '../../test/cluster/definitions/modules';
import type { Generated } from '../docs/files';

// What Kubernetes itself says of its API in the comments and the test data of its modules: since and until when each
// kind is served, and which fields each of its last versions added.

/** The newest last: what it says of a kind wins, and an older one knows kinds that are gone from it. */
const lifecycleModules: readonly GoModule[] = [
  { path: 'k8s.io/api', version: 'v0.24.17', sum: 'h1:ILPpMleNDZbMJwopUBOVWtmCq3xBAj/4gJEUicy6QGs=' },
  { path: 'k8s.io/api', version: 'v0.35.4', sum: 'h1:P7nFYKl5vo9AGUp1Z+Pmd3p2tA7bX2wbFWCvDeRv988=' },
  {
    path: 'k8s.io/apiextensions-apiserver',
    version: 'v0.35.4',
    sum: 'h1:HeP+Upp7ItdvnyGmub0yoix+2z5+ev4M5cE5TCgtOUU=',
  },
  { path: 'k8s.io/kube-aggregator', version: 'v0.35.4', sum: 'h1:6eR50WHwqSYJQTR6QxEG5fRW2vBA6Yoqzp72hw76koE=' },
  { path: 'k8s.io/api', version: 'v0.37.1', sum: 'h1:l6N77U7tjwB5L056bgrBTJIEdevac/naBZ3iSvDNfpM=' },
];
const newest = lifecycleModules.at(-1) as GoModule;
/** The oldest version whose fields the newest module still has; what came before it is everywhere. */
const oldestVersion = '1.33';
const file = 'lib/policy/kubernetes-data.ts';

export async function lifecycleFile(): Promise<Generated> {
  const kinds = new Map<string, string>();
  for (const module of lifecycleModules) {
    for (const [kind, line] of kindsIn(await downloadModule(module))) kinds.set(kind, line);
  }
  const modules = [...new Set(lifecycleModules.map(({ path, version }) => `${path} ${version}`))];
  const fields = fieldsIn(await downloadModule(newest), newest.version.replace(/^v0\.(\d+).*/, '1.$1'));
  const text = [
    `// Made by npm run import; not to be edited. Source: ${modules.join(', ')}`,
    '',
    '/** By line: an API, a kind, since when it is there, deprecated and gone, and what replaces it; - for what is not so. */',
    `export const apis = \`${[...kinds.values()].sort().join('\n')}\`;`,
    '',
    '/** By line: the version that added a field; its kind, PodSpec or Container; and its path. */',
    `export const fields = \`${fields.join('\n')}\`;`,
    '',
  ];
  return { file, text: text.join('\n') };
}

type Version = readonly [major: string, minor: string];

/** A line for each kind that came lately or that goes: its API, its name, since when, deprecated, until when, what then. */
function kindsIn(folder: string): (readonly [kind: string, line: string])[] {
  return lifecycleFiles(folder).flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    const apiVersion = apiVersionOf(path);
    const names = [...source.matchAll(/func \(in \*(\w+)\) APILifecycleIntroduced/g)].map(([, name = '']) => name);
    return names.flatMap((name): (readonly [string, string])[] => {
      const [introduced, deprecated, removed] = ['Introduced', 'Deprecated', 'Removed'].map((what) => {
        const [, ...version] =
          new RegExp(`\\*${name}\\) APILifecycle${what}\\(\\).*\\{\\s*return (\\d+), (\\d+)`).exec(source) ?? [];
        return version.length > 0 ? (version as unknown as Version).join('.') : '-';
      });
      if (name.endsWith('List') || (deprecated === '-' && minorOf(introduced) <= minorOf(oldestVersion))) return [];
      const [, group, version] =
        new RegExp(`\\*${name}\\) APILifecycleReplacement\\(\\)[^}]*Group: "([^"]*)", Version: "([^"]*)"`).exec(
          source,
        ) ?? [];
      const replacement = version ? [group, version].filter(Boolean).join('/') : '-';
      return [[`${apiVersion} ${name}`, [apiVersion, name, introduced, deprecated, removed, replacement].join(' ')]];
    });
  });
}

function minorOf(version = '1.0'): number {
  return Number(version.split('.')[1]);
}

function lifecycleFiles(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return found
    .filter((name) => basename(name) === 'zz_generated.prerelease-lifecycle.go')
    .map((name) => join(folder, name));
}

/** The group is not that of the folder: its name stands in the package. */
function apiVersionOf(path: string): string {
  const version = basename(dirname(path));
  const register = readFileSync(join(dirname(path), 'register.go'), 'utf8');
  const [, group = ''] = /GroupName\s*=\s*"([^"]*)"/.exec(register) ?? [];
  return group ? `${group}/${version}` : version;
}

/** A line for each field that a version added: the version, the kind, `PodSpec` or `Container`, and the path. */
function fieldsIn(folder: string, head: string): string[] {
  const data = join(folder, 'testdata');
  const old = readdirSync(data).filter((name) => /^v1\.\d+\.0$/.test(name));
  const versions = [...old.sort().map((name) => [name, name.slice(1, -2)] as const), ['HEAD', head] as const];
  return versions.slice(1).flatMap(([name, version], index) => {
    const [before = ''] = versions[index] ?? [];
    const added = kindsOfData(join(data, before)).flatMap((kind) =>
      addedTo(kind, join(data, before), join(data, name)),
    );
    return added.map((line) => `${version} ${line}`).sort();
  });
}

/** Files of the kinds that people write, in versions that stay. */
function kindsOfData(folder: string): string[] {
  return readdirSync(folder).filter((name) =>
    /\.v\d+\.[A-Z]\w*(?<!Options|Review|Request|ResourceSlice)\.json$/.test(name),
  );
}

function addedTo(kind: string, before: string, after: string): string[] {
  if (!existsSync(join(after, kind))) return [];
  const read = (folder: string) => pathsOf(JSON.parse(readFileSync(join(folder, kind), 'utf8')), []);
  const known = new Set(read(before));
  const [, group = '', version = '', name = ''] = /^(.*)\.(v\d+)\.(\w+)\.json$/.exec(kind) ?? [];
  const isPod = name === 'Pod';
  return read(after)
    .filter(
      (path) => !known.has(path) && !/(^|\.)status(\.|$)|^metadata\.|ephemeralContainers|initContainers/.test(path),
    )
    .filter((path) => isPod || !/(^|\.)template\.spec\./.test(path))
    .filter((path, _, all) => !all.some((other) => path.startsWith(`${other}.`)))
    .map((path) => {
      if (!isPod) return `${group === 'core' ? '' : `${group}/`}${version} ${name} ${path}`;
      const own = path.replace(/^spec\./, '');
      return own.startsWith('containers.*.') ? `Container ${own.slice('containers.*.'.length)}` : `PodSpec ${own}`;
    });
}

/** Every field of a value, by names with dots between them; `*` stands for the items of a list. */
function pathsOf(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return [path.join('.'), ...value.flatMap((item) => pathsOf(item, [...path, '*']))];
  const own = path.length > 0 && path.at(-1) !== '*' ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}
