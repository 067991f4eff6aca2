import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Alias } from '../kubernetes/resource-options';
import type { Manifest } from '../render/manifest';
import { library } from '../root';

/** The one type of all components: an object's URN then says how deep in the tree it is, and nothing else of its place. */
export const componentType = 'cdk8s:index:Construct';
/** How deep in the tree an object may have been, or may be moved to. */
const deepest = 12;

/** What Pulumi calls the project and its stack. */
export interface StackNames {
  readonly project: string;
  readonly stack: string;
}

/** `kubernetes:apps/v1:Deployment`; the group that has no name is called core. */
export function typeToken({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): string {
  return `kubernetes:${apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`}:${kind}`;
}

/** The object's identity is the resource's, whatever the construct tree looks like; several clusters have a prefix. */
export function resourceName({ metadata: { namespace, name } }: Manifest, provider?: string): string {
  return [provider && `${provider}:`, namespace && `${namespace}/`, name].filter(Boolean).join('');
}

/**
 * The URNs the same object may have had: anywhere else in the tree, in any other version of its API, and under the names
 * that the user knows of.
 * @see https://www.pulumi.com/docs/iac/concepts/resources/names/#urns
 */
export function aliasesOf(
  manifest: Manifest,
  name: string,
  { project, stack }: StackNames,
  known: readonly Alias[] = [],
): string[] {
  const anywhere = (type: string, called: string) =>
    Array.from({ length: deepest + 1 }, (_, depth) => {
      return `urn:pulumi:${stack}::${project}::${`${componentType}$`.repeat(depth)}${type}::${called}`;
    });
  const type = typeToken(manifest);
  const types = [type, ...otherVersions(manifest).map((apiVersion) => typeToken({ ...manifest, apiVersion }))];
  return [
    ...types.flatMap((one) => anywhere(one, name)),
    ...known.flatMap((alias) =>
      typeof alias === 'string' ? [alias] : anywhere(alias.type ?? type, alias.name ?? name),
    ),
  ];
}

/** Versions that kinds outside of Kubernetes use; an alias that nobody ever had does nothing. */
const usualVersions = ['v1alpha1', 'v1alpha2', 'v1beta1', 'v1beta2', 'v1', 'v2alpha1', 'v2beta1', 'v2beta2', 'v2'];
const sdk = dirname(createRequire(join(library, 'pulumi/')).resolve('@pulumi/kubernetes/package.json'));
const known = new Map<string, readonly string[] | undefined>();

function otherVersions({ apiVersion, kind }: Manifest): readonly string[] {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const file = join(sdk, group.split('.')[0] || 'core', version, `${camelCase(kind)}.js`);
  if (!known.has(file)) known.set(file, versionsInSdk(file));
  const usual = usualVersions.filter((other) => other !== version).map((other) => `${group}/${other}`);
  return known.get(file) ?? usual;
}

/** The SDK has a kind's other versions in the source of its class; loading the class would load most of the SDK. */
function versionsInSdk(file: string): string[] | undefined {
  if (!existsSync(file)) return undefined;
  const [, list = ''] = /aliases: \[(.*?)\]/.exec(readFileSync(file, 'utf8')) ?? [];
  return [...list.matchAll(/"kubernetes:([^:"]+):/g)].map(([, apiVersion = '']) => apiVersion.replace(/^core\//, ''));
}

/** `HorizontalPodAutoscaler` as `horizontalPodAutoscaler`, `CSIDriver` as `csidriver`: the names of the SDK's files. */
function camelCase(kind: string): string {
  return kind.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase());
}
