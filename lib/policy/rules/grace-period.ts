import { containersWhere } from '../admission/condition';
import { containersOf, podKinds, podTemplateOf, preStopSeconds } from '../pods';
import type { Finding, Rule } from '../rule';

const kubernetesDefault = 30;

/** What `sleepSeconds` is, in CEL. */
const sleep = [
  "c.?lifecycle.?preStop.?sleep.?seconds.orValue(int('0' + c.?lifecycle.?preStop.?exec.?command.orValue([]).join(' ')",
  ".find('(?:^|\\\\s)sleep [0-9]+').find('[0-9]+$')))",
].join('');

export const gracePeriod: Rule = {
  id: 'grace-period',
  severity: 'error',
  title: 'The grace period of a pod is longer than its preStop hook takes.',
  why: 'The pod is killed during the hook: its process never gets SIGTERM, and what it had begun is lost.',
  source: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `${sleep} >= variables.pod.?terminationGracePeriodSeconds.orValue(${kubernetesDefault}) && !(${sleep} == 0 && object.kind == 'DaemonSet')`,
      `'container ' + c.name + ': a preStop hook of ' + string(${sleep}) + ' s'`,
    ),
    fix: 'write a longer terminationGracePeriodSeconds, or a shorter preStop',
  },
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const grace = spec?.terminationGracePeriodSeconds ?? kubernetesDefault;
    return containersOf(manifest).flatMap(({ container }): Finding[] => {
      const sleep = preStopSeconds(container.lifecycle?.preStop);
      // An agent of a node may be killed at once: the next one takes up what it left.
      if (sleep < grace || (sleep === 0 && manifest.kind === 'DaemonSet')) return [];
      return [
        {
          pointer: `${pointer}/terminationGracePeriodSeconds`,
          got: sleep === 0 ? `${grace}: the process is killed at once` : `${grace}, with a preStop hook of ${sleep} s`,
          allowed: `more than ${sleep}, the rest being what the process has to finish in`,
          fix: `write terminationGracePeriodSeconds: ${sleep + kubernetesDefault}, or a shorter preStop`,
        },
      ];
    });
  },
};
