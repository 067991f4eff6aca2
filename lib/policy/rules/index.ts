import type { Rule } from '../rule';
import { cidr } from './cidr';
import { configKeyMissing } from './config-key-missing';
import { containers } from './containers';
import { cronSchedule } from './cron-schedule';
import { dataKey } from './data-key';
import { dataSize } from './data-size';
import { dnsName } from './dns-name';
import { duplicateVariable } from './duplicate-variable';
import { duplicateVolume } from './duplicate-volume';
import { emptyDirSize } from './empty-dir-size';
import { envName } from './env-name';
import { gkeAutopilot } from './gke-autopilot';
import { gracePeriod } from './grace-period';
import { hpaFixedReplicas } from './hpa-fixed-replicas';
import { hpaMemoryRuntime } from './hpa-memory-runtime';
import { imageReference } from './image-reference';
import { imageRegistry } from './image-registry';
import { imageTag } from './image-tag';
import { ingressTls } from './ingress-tls';
import { limitBelowRequest } from './limit-below-request';
import { literalCredential } from './literal-credential';
import { nameLength } from './name-length';
import { networkPolicyDangling } from './network-policy-dangling';
import { networkPolicyOneSided } from './network-policy-one-sided';
import { nginxSnippet } from './nginx-snippet';
import { nodeRequirement } from './node-requirement';
import { numberRange } from './number-range';
import { pdbBlocksDrain } from './pdb-blocks-drain';
import { plainValue } from './plain-value';
import { podSecurity } from './pod-security';
import { portRange } from './port-range';
import { priorityClass } from './priority-class';
import { probePath } from './probe-path';
import { probesIdentical } from './probes-identical';
import { quantity } from './quantity';
import { rbacClusterAdmin } from './rbac-cluster-admin';
import { rbacEscalation } from './rbac-escalation';
import { rbacExec } from './rbac-exec';
import { rbacSecrets } from './rbac-secrets';
import { rbacWildcard } from './rbac-wildcard';
import { referenceName } from './reference-name';
import { replicaRange } from './replica-range';
import { routeBackendMissing } from './route-backend-missing';
import { routeBackendPort } from './route-backend-port';
import { routeClaimedTwice } from './route-claimed-twice';
import { selectorMatchesNothing } from './selector-matches-nothing';
import { toleration } from './toleration';
import { twoAutoscalers } from './two-autoscalers';
import { volumeMount } from './volume-mount';
import { volumeSharing } from './volume-sharing';

/** All rules, by id; what the last one says of a value is the least to the point. */
export const rules: readonly Rule[] = [
  cidr,
  configKeyMissing,
  containers,
  cronSchedule,
  dataKey,
  dataSize,
  dnsName,
  duplicateVariable,
  duplicateVolume,
  emptyDirSize,
  envName,
  gkeAutopilot,
  gracePeriod,
  hpaFixedReplicas,
  hpaMemoryRuntime,
  imageReference,
  imageRegistry,
  imageTag,
  ingressTls,
  limitBelowRequest,
  literalCredential,
  nameLength,
  nodeRequirement,
  networkPolicyDangling,
  networkPolicyOneSided,
  nginxSnippet,
  numberRange,
  pdbBlocksDrain,
  podSecurity,
  portRange,
  priorityClass,
  probePath,
  probesIdentical,
  quantity,
  rbacClusterAdmin,
  rbacEscalation,
  rbacExec,
  rbacSecrets,
  rbacWildcard,
  referenceName,
  replicaRange,
  routeBackendMissing,
  routeBackendPort,
  routeClaimedTwice,
  selectorMatchesNothing,
  twoAutoscalers,
  toleration,
  volumeMount,
  volumeSharing,
  plainValue,
];
