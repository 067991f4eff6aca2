import { show } from '../../problems/show';
import { containersWhere, namesTwice } from '../admission/condition';
import { type Container, containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

const variables = 'c.?env.orValue([]).map(e, e.name)';
const sources = (kind: string) =>
  `c.?envFrom.orValue([]).filter(s, has(s.${kind})).map(s, dyn(s.?prefix.orValue('') + ' ' + s.${kind}.?name.orValue('')))`;

export const duplicateVariable: Rule = {
  id: 'duplicate-variable',
  severity: 'error',
  title: 'A container names each variable, and each ConfigMap or Secret it takes variables from, once.',
  why: 'Of two values one is silently lost, and server-side apply refuses a variable that is named twice.',
  source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `[${variables}, ${['configMapRef', 'secretRef'].map(sources).join(', ')}].exists(l, ${namesTwice('l')})`,
    ),
    fix: 'remove one of the two',
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      repeated(named(container)).map(({ name, path }) => ({
        pointer: `${pointer}/${path}`,
        got: `${show(name)} a second time`,
        allowed: 'each of them once',
        fix: 'remove one of the two',
      })),
    ),
};

interface Named {
  readonly name: string | undefined;
  /** What no other may be the same as. */
  readonly key: string;
  readonly path: string;
}

/** A source may be taken twice when each time the variables have another prefix. */
function named({ env = [], envFrom = [] }: Container): Named[] {
  const variables = env.map(({ name }, index) => ({ name, key: `env ${name}`, path: `env/${index}/name` }));
  const sources = envFrom.flatMap((source, index) =>
    (['configMapRef', 'secretRef'] as const).map((kind) => ({
      name: source?.[kind]?.name,
      key: `${kind} ${source?.prefix ?? ''} ${source?.[kind]?.name}`,
      path: `envFrom/${index}/${kind}/name`,
    })),
  );
  return [...variables, ...sources].filter(({ name }) => name !== undefined);
}

function repeated(all: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return all.filter(({ key }) => seen.has(key) || !seen.add(key));
}
