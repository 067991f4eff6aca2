import type { IConstruct } from 'constructs';
import * as v from 'valibot';
import type { Origin } from '../../problems/origin';
import { reason, reasoned } from '../../problems/reason';
import { report } from '../../problems/report';
import { described, properties } from '../../problems/schema';
import { capabilityNames } from './capabilities';
import type { ContainerSecurity, Security, SecurityProps } from './security';

/** Users and groups of Linux; those of Kubernetes end earlier than an unsigned number of 32 bits. */
const id = (least: number, text: string) =>
  v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(2 ** 31 - 1)), text));

const containerEntries = {
  runAsUser: id(1, "a number from 1; to run as root write rootUser: { reason: '...' }"),
  runAsGroup: id(1, 'a number from 1'),
  writableRootFilesystem: reasoned,
  capabilities: v.optional(
    described(
      properties({
        add: described(
          v.pipe(
            v.array(described(v.picklist(capabilityNames), "a capability, such as 'NET_BIND_SERVICE'")),
            v.minLength(1),
          ),
          "a list such as ['NET_BIND_SERVICE']",
        ),
        reason,
      }),
      "{ add: ['NET_BIND_SERVICE'], reason: '...' }",
    ),
  ),
  rootUser: reasoned,
  privilegeEscalation: reasoned,
} satisfies { [Name in keyof Required<ContainerSecurity>]: v.GenericSchema };

export const containerSecurityShape = v.optional(properties(containerEntries));

const profile = v.optional(
  described(
    v.union([v.literal('RuntimeDefault'), properties({ localhostProfile: v.string() })]),
    "'RuntimeDefault', or { localhostProfile } with the name of a profile of the node",
  ),
);

const entries = {
  ...containerEntries,
  fsGroup: id(1, 'a number from 1'),
  hostUsers: v.optional(v.boolean()),
  appArmorProfile: profile,
  seccompProfile: profile,
} satisfies { [Name in keyof Required<Security>]: v.GenericSchema };

export const securityEntries = {
  security: v.optional(properties(entries)),
} satisfies { [Name in keyof Required<SecurityProps>]: v.GenericSchema };

/** Where the steps of a container end up, told as those of a property. */
export function containerSecurityOrigins(kind: string, container: string, property: string): Origin[] {
  const context = `${container}/securityContext`;
  return [
    [kind, `${context}/runAsUser`, `${property}.runAsUser`],
    [kind, `${context}/runAsGroup`, `${property}.runAsGroup`],
    [kind, `${context}/readOnlyRootFilesystem`, `${property}.writableRootFilesystem`],
    [kind, `${context}/capabilities/add`, `${property}.capabilities.add`],
    [kind, `${context}/runAsNonRoot`, `${property}.rootUser`],
    [kind, `${context}/allowPrivilegeEscalation`, `${property}.privilegeEscalation`],
  ];
}

/** Where the properties end up in the spec of pods at a pointer. */
export function securityOrigins(kind: string, pod: string): Origin[] {
  const names = ['fsGroup', 'appArmorProfile', 'seccompProfile'];
  return [
    ...containerSecurityOrigins(kind, `${pod}/containers/0`, 'security'),
    [kind, `${pod}/hostUsers`, 'security.hostUsers'],
    ...names.map((name): Origin => [kind, `${pod}/securityContext/${name}`, `security.${name}`]),
  ];
}

/** Reports a user that is root and somebody else. */
export function checkUser(construct: IConstruct, property: string, { rootUser, runAsUser }: ContainerSecurity): void {
  if (!rootUser || runAsUser === undefined) return;
  report(construct, {
    id: 'pod-security',
    severity: 'error',
    property: `${property}.runAsUser`,
    got: `${runAsUser}, with rootUser`,
    allowed: 'one user',
    fix: 'remove one of the two',
  });
}
