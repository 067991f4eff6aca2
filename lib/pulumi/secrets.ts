import { Config, isSecret, type Output, runtime } from '@pulumi/pulumi';
import { ConfigSecret, isOutput, parts } from '../kubernetes/deferred';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { deferredTexts } from '../program/deferred';
import type { Rendered } from '../render/manifest';

/** Pulumi has this, but not in its types. */
const { isConfigSecret } = runtime as unknown as { isConfigSecret(key: string): boolean };

/** Secrets that are not in the configuration, are in it as plain text, or would end up where everybody can read them. */
export async function secretProblems(objects: readonly Rendered[], stack: string): Promise<Problem[]> {
  const found = objects.flatMap((rendered) => deferredTexts(rendered).map((text) => ({ rendered, ...text })));
  const problems = found.map(async ({ rendered, pointer, text }) => {
    const { object, manifest } = rendered;
    const { construct, property } = originOf(object, manifest, pointer);
    const place = { place: placeOf(construct, property), property, path: construct.node.path };
    const values = parts(object.node.root, text).filter((part) => typeof part !== 'string');
    const names = values.flatMap((value) => (value instanceof ConfigSecret ? [value.name] : []));
    const outputs = values.filter(isOutput) as unknown as Output<string>[];
    const hidden = names.length > 0 || (await Promise.all(outputs.map(isSecret))).some(Boolean);
    const exposed = hidden && manifest.kind !== 'Secret' ? [exposedSecret(manifest.kind, place)] : [];
    return [...names.flatMap((name) => configProblems(name, stack, place)), ...exposed];
  });
  return (await Promise.all(problems)).flat();
}

type Place = Pick<Problem, 'place' | 'property' | 'path'>;

function configProblems(name: string, stack: string, place: Place): Problem[] {
  const config = new Config();
  const key = `${config.name}:${name}`;
  const fix = `pulumi config set --stack ${stack} --secret ${name}`;
  const common = { id: 'secret-config', severity: 'error', ...place, fix } as const;
  const allowed = `a secret of Pulumi.${stack}.yaml called ${key}`;
  if (config.getSecret(name) === undefined) return [{ ...common, got: `${key}, which is not there`, allowed }];
  return isConfigSecret(key) ? [] : [{ ...common, got: `${key}, which is there as plain text`, allowed }];
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
