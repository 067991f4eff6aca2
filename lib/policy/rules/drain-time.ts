import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import type { Objects } from '../objects';
import { containersOf, podTemplateOf, preStopSeconds, runsToItsEnd, servingKinds } from '../pods';
import type { Finding, Rule } from '../rule';
import { selecting } from '../selectors';

const kubernetesDefault = 30;
/** Less than this and a request that takes its time is cut off. */
const leastSeconds = 5;

export const drainTime: Rule = {
  id: 'drain-time',
  severity: 'note',
  title: 'Pods behind a Service wait before they end, and have time left to finish what they have begun.',
  why: 'Requests still come for some seconds after a pod was told to end, and those that it has are cut off when it is killed.',
  source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
  kinds: servingKinds,
  across: true,
  check: (manifest, objects) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const first = containersOf(manifest)[0];
    if (!spec || !first || runsToItsEnd(manifest) || !isServing(manifest, objects)) return [];
    const grace = spec.terminationGracePeriodSeconds ?? kubernetesDefault;
    const hooks = containersOf(manifest).flatMap(({ container }) => container.lifecycle?.preStop ?? []);
    const longest = Math.max(0, ...hooks.map(preStopSeconds));
    const rest = grace - longest;
    const findings: Finding[] = [];
    if (hooks.length === 0) {
      const fix = 'write lifecycle: { preStop: { sleep: { seconds: 5 } } }';
      findings.push({
        pointer: `${first.pointer}/lifecycle/preStop`,
        got: 'nothing',
        allowed: 'some seconds of sleep',
        fix,
      });
    }
    if (rest < leastSeconds && rest > 0) {
      const got = `${grace}, of which ${rest} s are left after the preStop hook`;
      const fix = `write terminationGracePeriodSeconds: ${longest + kubernetesDefault}`;
      const allowed = `at least ${longest + leastSeconds}`;
      findings.push({ pointer: `${pointer}/terminationGracePeriodSeconds`, got, allowed, fix });
    }
    return findings;
  },
};

/** A Service without an address gives names to pods that know each other. */
function isServing(manifest: Manifest, objects: Objects): boolean {
  const services = selecting('Service', manifest, objects);
  return services.some((service) => valueAt(service, ['spec', 'clusterIP']) !== 'None');
}
