import { show } from '../../problems/show';
import { ingressSpec, isIngress } from '../routes';
import type { Rule } from '../rule';

/** In CEL, whether a host `r.host` is covered; of a name that is none the API server has said so already. */
const isCovered = (host: string) =>
  `variables.all.spec.?tls.orValue([]).exists(t, !has(t.hosts) || t.hosts.exists(h, h == ${host} || h == '*' + ${host}.substring(${host}.indexOf('.'))))`;

export const ingressTls: Rule = {
  id: 'ingress-tls',
  severity: 'error',
  title: 'An Ingress has TLS for each of its hosts.',
  why: 'What is sent to the host, passwords and cookies included, can be read and changed on its way.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
  kinds: ['Ingress'],
  admission: {
    found: `variables.all.spec.?rules.orValue([]).filter(r, !${isCovered("r.?host.orValue('*.')")}).map(r, 'host ' + r.?host.orValue('*') + ' without TLS')`,
    fix: 'name the host in tls',
  },
  check: (manifest) => {
    if (!isIngress(manifest)) return [];
    const { rules = [], tls = [] } = ingressSpec(manifest);
    const covered = tls.flatMap(({ hosts }) => hosts ?? ['*']);
    return rules.flatMap(({ host = '*' }, index) => {
      if (covered.some((name) => covers(name, host))) return [];
      return [
        {
          pointer: `/spec/rules/${index}/host`,
          got: host === '*' ? 'a rule for every host, without TLS' : `${show(host)}, without TLS`,
          allowed: 'a host that stands among those of tls',
          fix:
            host === '*'
              ? 'name the host, here and in tls'
              : `add it: tls: [{ hosts: ['${host}'], secretName: '${manifest.metadata.name}-tls' }]`,
        },
      ];
    });
  },
};

/** A wildcard stands for one label: `*.example.com` covers `shop.example.com`. A list without hosts covers all. */
function covers(name: string, host: string): boolean {
  return name === '*' || name === host || (name.startsWith('*.') && host.replace(/^[^.]+/, '*') === name);
}
