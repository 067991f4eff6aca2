import { ConfigSecret, isOutput, parts } from '../kubernetes/deferred';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { deferredTexts } from '../program/deferred';
import type { Rendered } from '../render/manifest';
import type { PulumiRun } from './run';

type Run = Pick<PulumiRun, 'project' | 'stack' | 'configuration' | 'isSecretOutput'>;

/** Secrets that are not in the configuration, are in it as plain text, or would end up where everybody can read them. */
export async function secretProblems(objects: readonly Rendered[], run: Run): Promise<Problem[]> {
  const found = objects.flatMap((rendered) => deferredTexts(rendered).map((text) => ({ rendered, ...text })));
  const problems = found.map(async ({ rendered, pointer, text }) => {
    const { object, manifest } = rendered;
    const { construct, property } = originOf(object, manifest, pointer);
    const place = { place: placeOf(construct, property), property, path: construct.node.path };
    const values = parts(object.node.root, text).filter((part) => typeof part !== 'string');
    const names = values.flatMap((value) => (value instanceof ConfigSecret ? [value.name] : []));
    const outputs = values.filter(isOutput);
    const hidden = names.length > 0 || (await Promise.all(outputs.map(run.isSecretOutput))).some(Boolean);
    const exposed = hidden && manifest.kind !== 'Secret' ? [exposedSecret(manifest.kind, place)] : [];
    return [...names.flatMap((name) => configProblems(name, run, place)), ...exposed];
  });
  return (await Promise.all(problems)).flat();
}

type Place = Pick<Problem, 'place' | 'property' | 'path'>;

function configProblems(name: string, { project, stack, configuration }: Run, place: Place): Problem[] {
  const key = `${project}:${name}`;
  const fix = `pulumi config set --stack ${stack} --secret ${name}`;
  const common = { id: 'secret-config', severity: 'error', ...place, fix } as const;
  const allowed = `a secret of Pulumi.${stack}.yaml called ${key}`;
  if (configuration.get(key) === undefined) return [{ ...common, got: `${key}, which is not there`, allowed }];
  return configuration.isSecret(key) ? [] : [{ ...common, got: `${key}, which is there as plain text`, allowed }];
}

/** A secret among the variables of a container would also make Pulumi hide all the others. */
function exposedSecret(kind: string, place: Place): Problem {
  return {
    id: 'secret-exposed',
    severity: 'error',
    ...place,
    got: `a secret of Pulumi in a ${kind}`,
    allowed: 'a secret in a Secret alone',
    fix: "make a Secret of it, new Secret(stack, 'name', { data: { ... } }), and refer to that",
  };
}
