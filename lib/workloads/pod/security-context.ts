import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import type { ContainerSecurity, Security, SecurityProfile } from './security';

/** What holds for all containers of a pod that do not say otherwise; `ownership` is what its volumes need. */
export function podSecurityContext(
  ownership: Plain<k8s.PodSecurityContext>,
  security: Security = {},
): Pick<Plain<k8s.PodSpec>, 'hostUsers' | 'securityContext'> {
  const { fsGroup, hostUsers, appArmorProfile, seccompProfile } = security;
  return {
    ...(hostUsers !== undefined && { hostUsers }),
    securityContext: {
      ...defaults.podSecurityContext,
      ...ownership,
      ...(fsGroup !== undefined && { fsGroup }),
      ...(seccompProfile && { seccompProfile: profile(seccompProfile) }),
      ...(appArmorProfile && { appArmorProfile: profile(appArmorProfile) }),
    },
  };
}

/** What a container is allowed besides; its user is that of the pod unless it says so. */
export function containerSecurityContext(security: ContainerSecurity = {}): Plain<k8s.SecurityContext> {
  const {
    runAsUser,
    runAsGroup = runAsUser,
    writableRootFilesystem,
    capabilities,
    rootUser,
    privilegeEscalation,
  } = security;
  const safe = defaults.containerSecurityContext;
  return {
    ...safe,
    ...(runAsUser !== undefined && { runAsUser }),
    ...(runAsGroup !== undefined && { runAsGroup }),
    ...(rootUser && { runAsNonRoot: false, runAsUser: 0, runAsGroup: 0 }),
    ...(privilegeEscalation && { allowPrivilegeEscalation: true }),
    ...(writableRootFilesystem && { readOnlyRootFilesystem: false }),
    ...(capabilities && { capabilities: { ...safe.capabilities, add: capabilities.add } }),
  };
}

function profile(given: SecurityProfile): Plain<k8s.SeccompProfile> {
  return typeof given === 'string' ? { type: given } : { type: 'Localhost', ...given };
}
