import { goesOn, where } from '../admission/condition';
import { containersOf, podTemplateOf, runsToItsEnd, servingKinds } from '../pods';
import type { Rule } from '../rule';

export const livenessProbe: Rule = {
  id: 'liveness-probe',
  severity: 'note',
  title: 'Something notices when a program that goes on for ever is stuck.',
  why: 'A program that neither ends nor works is restarted by nobody. One that ends by itself when it is stuck needs no probe.',
  source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#liveness-probe',
  kinds: servingKinds,
  admission: {
    found: where(
      `size(variables.containers) > 0 && ${goesOn} && !variables.containers.exists(c, has(c.livenessProbe))`,
      "'no container with a livenessProbe'",
    ),
    fix: "write livenessProbe: { httpGet: { path: '/live', port: 8080 } }, as the program has it",
  },
  check: (manifest) => {
    const containers = containersOf(manifest);
    if (runsToItsEnd(manifest)) return [];
    if (containers.length === 0 || containers.some(({ container }) => container.livenessProbe)) return [];
    return [
      {
        pointer: `${podTemplateOf(manifest)?.pointer}/containers/0/livenessProbe`,
        got: 'nothing',
        allowed: 'a probe that fails when a restart would help, and not when a dependency is away',
        fix: "write livenessProbe: { httpGet: { path: '/live', port: 8080 } }, as the program has it",
      },
    ];
  },
};
