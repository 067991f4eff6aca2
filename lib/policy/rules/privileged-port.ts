import { show } from '../../problems/show';
import { texts, values } from '../../render/values';
import { containersWhere } from '../admission/condition';
import { containersOf, podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

const firstFree = 1024;
/** From this one on any user may listen. */
const sysctl = 'net.ipv4.ip_unprivileged_port_start';

/** In CEL: whether the pods may listen anywhere, and whether a container does without having thought of it. */
const isAllowed = `variables.pod.?securityContext.?sysctls.orValue([]).exists(s, s.name == '${sysctl}')`;
const listensLow = [
  "!('NET_BIND_SERVICE' in c.?securityContext.?capabilities.?add.orValue([]))",
  `c.?ports.orValue([]).exists(p, p.?containerPort.orValue(${firstFree}) < ${firstFree})`,
].join(' && ');

export const privilegedPort: Rule = {
  id: 'privileged-port',
  severity: 'warning',
  title: 'A container listens on a port that any user may listen on: from 1024.',
  why: 'It needs root or NET_BIND_SERVICE for it, on some nodes and not on others.',
  source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  kinds: podKinds,
  admission: {
    found: `${isAllowed} ? [] : ${containersWhere(listensLow)}`,
    fix: `have the process listen on a port from ${firstFree} on; the Service may keep its own`,
  },
  check: (manifest) => {
    const { spec } = podTemplateOf(manifest) ?? {};
    if (texts(spec, ['securityContext', 'sysctls', '*', 'name']).includes(sysctl)) return [];
    return containersOf(manifest).flatMap(({ container, pointer }) => {
      const added = values(container, ['securityContext', 'capabilities', 'add', '*']);
      if (added.includes('NET_BIND_SERVICE')) return []; // it was thought of
      return (container.ports ?? []).flatMap(({ containerPort }, index) => {
        if (typeof containerPort !== 'number' || containerPort < 1 || containerPort >= firstFree) return [];
        const allowed = `a port from ${firstFree}; the Service may have ${containerPort} all the same`;
        const fix = `have the process listen on ${containerPort + 8000}, or add the capability NET_BIND_SERVICE`;
        return [{ pointer: `${pointer}/ports/${index}/containerPort`, got: show(containerPort), allowed, fix }];
      });
    });
  },
};
