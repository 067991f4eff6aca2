import { hasErrors, type Problem } from '../problems/problem';
import { joinProperty } from '../problems/report';
import { count, list, show } from '../problems/show';
import type { Product } from '../program/produce';
import { produceSelection, type Selection } from '../program/selection';
import { customResourceOptions, scaledObjects } from '../pulumi/resource-options';
import { clusterOf } from '../render/cluster';
import { isSecretField } from '../render/difference';
import { title } from '../render/manifest';
import { type Declared, type Drift, driftOf } from '../rollout/drift';
import { settled } from './guard';
import { failed, type Outcome } from './outcome';
import { destinationProblems } from './readiness';
import { configFile, configuredContext, contextKey } from './stack-config';

export interface DriftOptions extends Selection {
  /** Folder of the stacks. */
  readonly folder: string;
}

type DeclaredIn = Declared & { readonly cluster: string | undefined };

/** Tells, field by field, where clusters are not as stacks declare it. Any difference makes the command fail. */
export async function drift(options: DriftOptions): Promise<Outcome> {
  const selected = await settled(() => produceSelection(options.folder, options, declaredBy));
  const { stacks, environments } = selected;
  const destinations = stacks.map(({ name, kept }) => ({ name, kept: kept.map(({ cluster }) => cluster) }));
  const problems = [...selected.problems, ...(await destinationProblems(destinations))];
  if (hasErrors(problems)) return failed(problems, environments, 'nothing was compared');
  const lines: string[] = [];
  let differences = 0;
  for (const { name, kept } of stacks) {
    const found = await driftOfStack(name, kept).catch((error: Error) => unanswered(name, error));
    if ('severity' in found) return { ...failed([found], [], 'the rest was not compared'), lines };
    differences += found.length;
    lines.push(`${name}: ${found.length === 0 ? 'as declared' : count(found.length, 'difference')}`);
    lines.push(...found.map((one) => `  ${inWords(one)}`));
    if (found.length > 0) lines.push(`to put it back: npx holdfast up --stack ${name} -- --refresh`);
  }
  return { lines, problems: [], ok: differences === 0 };
}

function declaredBy({ objects }: Product): DeclaredIn[] {
  const scaled = scaledObjects(objects.map(({ manifest }) => manifest));
  return objects.map((rendered) => ({
    manifest: rendered.manifest,
    ignored: customResourceOptions(rendered, scaled).ignoreChanges as string[],
    cluster: clusterOf(rendered),
  }));
}

async function driftOfStack(stack: string, objects: readonly DeclaredIn[]): Promise<Drift[]> {
  const clusters = [...new Set(objects.map(({ cluster }) => cluster))];
  const found = clusters.map((cluster) => {
    const context = configuredContext(stack, contextKey(cluster)) as string;
    return driftOf(
      context,
      objects.filter((object) => object.cluster === cluster),
    );
  });
  return (await Promise.all(found)).flat();
}

/** Reading needs the verb get, and asking what a change would do the verb patch, though nothing is changed. */
function unanswered(stack: string, error: Error): Problem {
  return {
    id: 'drift',
    severity: 'error',
    place: configFile(stack),
    property: contextKey(undefined),
    got: show(error.message),
    allowed: 'a context that may get and patch the objects of the stack; nothing is changed by a dry run',
    fix: 'name a context with those rights, or add them to its role',
  };
}

function inWords({ manifest, path, declared, live, owners, refused }: Drift): string {
  const isSecret = isSecretField(manifest.kind, path);
  if (refused !== undefined) {
    const why = manifest.kind === 'Secret' ? 'what is declared' : `what is declared: ${refused}`;
    return `${title(manifest)}: the API server would not take ${why}`;
  }
  if (path.length === 0) return `${title(manifest)}: declared, and not in the cluster`;
  const text = (value: unknown) => (isSecret && value !== undefined ? 'a secret' : show(value));
  const by = owners.length > 0 ? `, set by ${list(owners)}` : '';
  return `${title(manifest)} ${joinProperty(path)}: declared ${text(declared)}, live ${text(live)}${by}`;
}
