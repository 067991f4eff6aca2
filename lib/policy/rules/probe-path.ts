import { show } from '../../problems/show';
import { containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import { probesOf } from '../probes';
import type { Finding, Rule } from '../rule';

export const probePath: Rule = {
  id: 'probe-path',
  severity: 'note',
  title: 'The path of an HTTP probe begins with a slash.',
  why: 'Harmless, because the kubelet adds the slash, but the manifest does not say what is asked for.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      "[?c.?livenessProbe, ?c.?readinessProbe, ?c.?startupProbe].exists(p, !p.?httpGet.?path.orValue('/').startsWith('/'))",
    ),
    fix: 'begin the path with a slash',
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      probesOf(container, pointer).flatMap(({ probe, pointer: at }): Finding[] => {
        const { path } = probe.httpGet ?? {};
        if (typeof path !== 'string' || path.startsWith('/')) return [];
        return [
          {
            pointer: `${at}/httpGet/path`,
            got: show(path),
            allowed: 'a path that begins with a slash',
            fix: `write '/${path}'`,
          },
        ];
      }),
    ),
};
