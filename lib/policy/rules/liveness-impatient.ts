import { containersOf, runsToItsEnd, servingKinds } from '../pods';
import { type ProbeFields, patienceSeconds, probeNumber } from '../probes';
import type { Rule } from '../rule';

export const livenessImpatient: Rule = {
  id: 'liveness-impatient',
  severity: 'warning',
  title: 'Liveness gives a container the time that it takes to start.',
  why: 'A container that starts slowly, as on a busy node, is restarted before it is ready, again and again.',
  source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#startup-probe',
  kinds: servingKinds,
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) => {
      const [liveness, readiness] = [container.livenessProbe, container.readinessProbe] as (ProbeFields | undefined)[];
      if (!liveness || !readiness || container.startupProbe || runsToItsEnd(manifest)) return [];
      const patience = patienceSeconds(liveness);
      const expected = probeNumber(readiness, 'initialDelaySeconds');
      if (patience > expected) return [];
      return [
        {
          pointer: `${pointer}/livenessProbe`,
          got: `a restart after ${patience} s, when readiness is first asked after ${expected} s`,
          allowed: `more than ${expected} s, or a startup probe`,
          fix: 'add a startupProbe that asks what liveness asks, with failureThreshold: 30',
        },
      ];
    }),
};
