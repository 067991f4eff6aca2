import { show } from '../../problems/show';
import { containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import { probesOf, probeWays } from '../probes';
import type { Finding, Rule } from '../rule';

export const probePort: Rule = {
  id: 'probe-port',
  severity: 'error',
  title: 'A probe that asks a port by its name names one of its container.',
  why: 'Nobody is asked: the pod never gets ready, or is restarted without end. A number need not be listed to be open.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      `[?c.?livenessProbe, ?c.?readinessProbe, ?c.?startupProbe].exists(p, ['httpGet', 'tcpSocket'].exists(w, type(p[?w].?port.orValue(0)) == string && !c.?ports.orValue([]).exists(o, o.?name.orValue('') == p[w].port)))`,
    ),
    fix: 'write its number, or name it in ports',
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) => {
      const names = (container.ports ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
      return probesOf(container, pointer).flatMap(({ probe, pointer: at }) =>
        probeWays.flatMap((way): Finding[] => {
          const port = probe[way]?.port;
          if (typeof port !== 'string' || names.includes(port)) return [];
          return [
            {
              pointer: `${at}/${way}/port`,
              got: show(port),
              allowed: `the name of a port: ${names.join(', ') || 'the container names none'}`,
              fix: names[0] ? `write '${names[0]}'` : 'write its number, or name it in ports',
            },
          ];
        }),
      );
    }),
};
