import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { containersOf } from '../pods';
import { type ProbeFields, patienceSeconds, probeNumber } from '../probes';
import type { Rule } from '../rule';

const kubernetesDefault = 600;

export const progressDeadline: Rule = {
  id: 'progress-deadline',
  severity: 'warning',
  title: 'A rollout waits for a pod at least as long as its probes let it start.',
  why: 'The rollout is called a failure, and is rolled back by what watches it, while the pods are still starting as they may.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds',
  kinds: ['Deployment', 'Rollout'],
  across: true,
  check: (manifest, objects) => {
    const owner = objects.templateOwner(manifest);
    if (!owner || objects.takerOf(manifest)) return []; // it is told of who makes the pods, where these are known
    const given = valueAt(manifest, ['spec', 'progressDeadlineSeconds']);
    const deadline = typeof given === 'number' ? given : kubernetesDefault;
    const steady = Number(valueAt(manifest, ['spec', 'minReadySeconds']) ?? 0);
    const longest = Math.max(0, ...containersOf(owner).map(({ container }) => startSeconds(container))) + steady;
    if (longest < deadline) return [];
    return [
      {
        pointer: '/spec/progressDeadlineSeconds',
        got: `${show(given)}, with ${longest} s in which a pod may start`,
        allowed: `more than ${longest}`,
        fix: `write progressDeadlineSeconds: ${longest + 60}, or a lower failureThreshold of the startup probe`,
      },
    ];
  },
};

/** Readiness begins when the startup probe has succeeded. */
function startSeconds({ startupProbe, readinessProbe }: Readonly<Record<string, unknown>>): number {
  const startup = startupProbe ? patienceSeconds(startupProbe as ProbeFields) : 0;
  return startup + (readinessProbe ? probeNumber(readinessProbe as ProbeFields, 'initialDelaySeconds') : 0);
}
