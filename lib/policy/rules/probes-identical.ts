import { isDeepStrictEqual } from 'node:util';
import { type Container, containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

const ways = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;

export const probesIdentical: Rule = {
  id: 'probes-identical',
  severity: 'warning',
  title: 'Liveness and readiness do not ask the same.',
  why: 'A dependency that is away makes every pod not ready, and then restarts all of them at once; or what is stuck is never seen.',
  source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  kinds: podKinds,
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) => {
      const [liveness, readiness] = [asked(container, 'livenessProbe'), asked(container, 'readinessProbe')];
      if (!liveness || !isDeepStrictEqual(liveness, readiness)) return [];
      return [
        {
          pointer: `${pointer}/readinessProbe`,
          got: `what liveness asks, ${JSON.stringify(liveness)}`,
          allowed: 'a question of its own: whether the pod can serve, its dependencies included',
          fix: "give readiness another path or program, such as '/health/ready'",
        },
      ];
    }),
};

/** What a probe asks, without how often and how long. */
function asked(container: Container, probe: string): Readonly<Record<string, unknown>> | undefined {
  const handler = container[probe] as Readonly<Record<string, unknown>> | undefined;
  const way = ways.find((one) => handler?.[one] !== undefined);
  return way && { [way]: handler?.[way] };
}
