import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { containersWhere, where } from '../admission/condition';
import { kindOf } from '../kinds';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

const ssh = 22;

/** In CEL: whether a Service or a container `c` has the port, or a container runs its program with sudo. */
const ofService = `variables.all.spec.?ports.orValue([]).exists(p, p.port == ${ssh} || p.?targetPort.orValue(0) == ${ssh})`;
const ofContainer = [
  `c.?ports.orValue([]).exists(p, p.?containerPort.orValue(0) == ${ssh})`,
  "c.?command.orValue([]).join(' ').matches('(^|[\\\\s/])sudo\\\\s')",
].join(' || ');

export const sshServer: Rule = {
  id: 'ssh-server',
  severity: 'warning',
  title: 'No pod lets people in by SSH, nor runs its program with sudo.',
  why: 'Who comes in that way is in no audit log of the cluster, with keys that nobody takes back.',
  source: 'https://kubernetes.io/docs/concepts/security/security-checklist/',
  kinds: ['Service', ...podKinds],
  admission: {
    found: `object.kind == 'Service' ? ${where(ofService, "'port 22'")} : ${containersWhere(ofContainer)}`,
    fix: 'remove it; kubectl exec and kubectl debug are for people, and keep to RBAC',
  },
  check: (manifest) => {
    if (kindOf(manifest) !== 'Service') return containersOf(manifest).flatMap(inContainer);
    const ports = valueAt(manifest, ['spec', 'ports']);
    return inPorts(ports, '/spec/ports', 'port', 'targetPort');
  },
};

function inContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Finding[] {
  const [program, ...rest] = Array.isArray(container.command) ? (container.command as unknown[]) : [];
  const line = [program, ...rest].join(' ');
  const sudo = /(^|[\s/])sudo\s/.test(line);
  return [
    ...inPorts(container.ports, `${pointer}/ports`, 'containerPort'),
    ...(sudo
      ? [
          {
            pointer: `${pointer}/command`,
            got: 'a command with sudo',
            allowed: 'a command that its user may run',
            fix: 'give the files that it needs to its user when the image is built, and leave sudo out',
          },
        ]
      : []),
  ];
}

function inPorts(ports: unknown, pointer: string, ...fields: readonly string[]): Finding[] {
  return (Array.isArray(ports) ? ports : []).flatMap((port: unknown, index) => {
    const field = fields.find((name) => valueAt(port, [name]) === ssh);
    if (!field) return [];
    const fix = 'remove it; kubectl exec and kubectl debug are for people, and keep to RBAC';
    return [{ pointer: `${pointer}/${index}/${field}`, got: show(ssh), allowed: 'ports of the application', fix }];
  });
}
