import { show } from '../../problems/show';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

export const envName: Rule = {
  id: 'env-name',
  severity: 'error',
  title:
    'The name of a variable has only letters, digits, underscores, hyphens and dots, and does not begin with a digit.',
  why: 'The API server refuses the workload, before Kubernetes 1.32 for any other character and since then for some.',
  source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  kinds: podKinds,
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      (container.env ?? []).flatMap(({ name = '' }, index): Finding[] => {
        if (/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name) && name !== '.' && !name.startsWith('..')) return [];
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
