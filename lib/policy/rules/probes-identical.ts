import { isDeepStrictEqual } from 'node:util';
import { celList, containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import { type ProbeFields, probesOf, probeWays } from '../probes';
import type { Rule } from '../rule';

export const probesIdentical: Rule = {
  id: 'probes-identical',
  severity: 'error',
  title: 'Liveness and readiness do not ask the same.',
  why: 'A dependency that is away makes every pod not ready, and then restarts all of them at once; or what is stuck is never seen.',
  source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `${celList(probeWays)}.exists(way, c.?livenessProbe[?way].hasValue() && c.?livenessProbe[?way] == c.?readinessProbe[?way])`,
    ),
    fix: "give readiness another path or program, such as '/health/ready'",
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) => {
      const probes = probesOf(container, pointer);
      const liveness = asked(probes.find(({ field }) => field === 'livenessProbe')?.probe);
      const readiness = probes.find(({ field }) => field === 'readinessProbe');
      if (!liveness || !readiness || !isDeepStrictEqual(liveness, asked(readiness.probe))) return [];
      return [
        {
          pointer: readiness.pointer,
          got: `what liveness asks, ${JSON.stringify(liveness)}`,
          allowed: 'a question of its own: whether the pod can serve, its dependencies included',
          fix: "give readiness another path or program, such as '/health/ready', or waive the rule where nothing can be away",
        },
      ];
    }),
};

/** What a probe asks, without how often and how long. */
function asked(probe: ProbeFields | undefined): Readonly<Record<string, unknown>> | undefined {
  const way = probeWays.find((one) => probe?.[one] !== undefined);
  return way && { [way]: probe?.[way] };
}
