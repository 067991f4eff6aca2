import { show } from '../../problems/show';
import { celPattern, containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

/** In all but names that are one dot, or that begin with two. */
const letters = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

export const envName: Rule = {
  id: 'env-name',
  severity: 'error',
  title:
    'The name of a variable has only letters, digits, underscores, hyphens and dots, and does not begin with a digit.',
  why: 'The API server refuses the workload, before Kubernetes 1.32 for any other character and since then for some.',
  source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `c.?env.orValue([]).exists(e, !e.name.matches(${celPattern(letters)}) || e.name == '.' || e.name.startsWith('..'))`,
    ),
    fix: 'write letters, digits, underscores, hyphens and dots, beginning with a letter or an underscore',
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      (container.env ?? []).flatMap(({ name = '' }, index): Finding[] => {
        if (typeof name !== 'string') return []; // it is told to be no text
        if (letters.test(name) && name !== '.' && !name.startsWith('..')) return [];
        return [
          {
            pointer: `${pointer}/env/${index}/name`,
            got: show(name),
            allowed: 'letters, digits, underscores, hyphens and dots, beginning with a letter or an underscore',
            fix: `write '${name.replace(/[^-._a-zA-Z0-9]+/g, '_').replace(/^(?=\d)|^\.+/, '_') || 'NAME'}'`,
          },
        ];
      }),
    ),
};
