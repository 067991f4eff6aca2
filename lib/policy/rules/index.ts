import type { Rule } from '../rule';
import { apiDeprecated } from './api-deprecated';
import { apiServed } from './api-served';
import { backupMissing } from './backup-missing';
import { cidr } from './cidr';
import { configKeyMissing } from './config-key-missing';
import { containers } from './containers';
import { cronDeadline } from './cron-deadline';
import { cronOverlap } from './cron-overlap';
import { cronSchedule } from './cron-schedule';
import { dataKey } from './data-key';
import { dataSize } from './data-size';
import { defaultNamespace } from './default-namespace';
import { deprecatedField } from './deprecated-field';
import { dnsName } from './dns-name';
import { drainTime } from './drain-time';
import { duplicateVariable } from './duplicate-variable';
import { duplicateVolume } from './duplicate-volume';
import { emptyDirSize } from './empty-dir-size';
import { encodedValue } from './encoded-value';
import { envName } from './env-name';
import { ephemeralStorage } from './ephemeral-storage';
import { externalIps } from './external-ips';
import { fieldTooNew } from './field-too-new';
import { gkeAutopilot } from './gke-autopilot';
import { gracePeriod } from './grace-period';
import { heapAboveLimit } from './heap-above-limit';
import { hostAlias } from './host-alias';
import { hostMount } from './host-mount';
import { hpaFixedReplicas } from './hpa-fixed-replicas';
import { hpaMemoryRuntime } from './hpa-memory-runtime';
import { hpaTargetMissing } from './hpa-target-missing';
import { hpaWithoutRequest } from './hpa-without-request';
import { imageReference } from './image-reference';
import { imageRegistry } from './image-registry';
import { imageTag } from './image-tag';
import { ingressTls } from './ingress-tls';
import { jobRestartPolicy } from './job-restart-policy';
import { labelFormat } from './label-format';
import { limitBelowRequest } from './limit-below-request';
import { literalCredential } from './literal-credential';
import { livenessImpatient } from './liveness-impatient';
import { livenessProbe } from './liveness-probe';
import { memoryLimit } from './memory-limit';
import { monitorMatchesNothing } from './monitor-matches-nothing';
import { nakedPod } from './naked-pod';
import { nameLength } from './name-length';
import { networkPolicyDangling } from './network-policy-dangling';
import { networkPolicyMissing } from './network-policy-missing';
import { networkPolicyOneSided } from './network-policy-one-sided';
import { networkPolicyOpen } from './network-policy-open';
import { nginxSnippet } from './nginx-snippet';
import { nodeRequirement } from './node-requirement';
import { numberRange } from './number-range';
import { pdbBlocksDrain } from './pdb-blocks-drain';
import { pdbMissing } from './pdb-missing';
import { pdbOverlap } from './pdb-overlap';
import { pdbUnhealthyEviction } from './pdb-unhealthy-eviction';
import { plainSecret } from './plain-secret';
import { plainValue } from './plain-value';
import { podSecurity } from './pod-security';
import { podSpread } from './pod-spread';
import { portRange } from './port-range';
import { priorityClass } from './priority-class';
import { privilegedPort } from './privileged-port';
import { probePath } from './probe-path';
import { probePort } from './probe-port';
import { probesIdentical } from './probes-identical';
import { progressDeadline } from './progress-deadline';
import { quantity } from './quantity';
import { quotaAmountMissing } from './quota-amount-missing';
import { quotaBelowSurge } from './quota-below-surge';
import { rbacAnonymous } from './rbac-anonymous';
import { rbacClusterAdmin } from './rbac-cluster-admin';
import { rbacEscalation } from './rbac-escalation';
import { rbacExec } from './rbac-exec';
import { rbacSecrets } from './rbac-secrets';
import { rbacWildcard } from './rbac-wildcard';
import { rbacWorkloads } from './rbac-workloads';
import { readinessProbe } from './readiness-probe';
import { recommendedLabels } from './recommended-labels';
import { referenceMissing } from './reference-missing';
import { referenceName } from './reference-name';
import { replicaRange } from './replica-range';
import { resourceRequests } from './resource-requests';
import { rolloutDowntime } from './rollout-downtime';
import { routeBackendMissing } from './route-backend-missing';
import { routeBackendPort } from './route-backend-port';
import { routeClaimedTwice } from './route-claimed-twice';
import { routePartsMissing } from './route-parts-missing';
import { secretWrittenTwice } from './secret-written-twice';
import { selectorMatchesNothing } from './selector-matches-nothing';
import { selectorMismatch } from './selector-mismatch';
import { selectorOverlap } from './selector-overlap';
import { serviceExposed } from './service-exposed';
import { serviceTargetPort } from './service-target-port';
import { singleReplica } from './single-replica';
import { spreadSelector } from './spread-selector';
import { sshServer } from './ssh-server';
import { statefulSetService } from './stateful-set-service';
import { textValue } from './text-value';
import { tokenMounted } from './token-mounted';
import { toleration } from './toleration';
import { twoAutoscalers } from './two-autoscalers';
import { userId } from './user-id';
import { volumeMount } from './volume-mount';
import { volumeSharing } from './volume-sharing';
import { volumeSource } from './volume-source';
import { writableRootFilesystem } from './writable-root-filesystem';

/** All rules, by id; what the last one says of a value is the least to the point. */
export const rules: readonly Rule[] = [
  apiDeprecated,
  apiServed,
  backupMissing,
  cidr,
  configKeyMissing,
  containers,
  cronDeadline,
  cronOverlap,
  cronSchedule,
  dataKey,
  dataSize,
  defaultNamespace,
  deprecatedField,
  dnsName,
  drainTime,
  duplicateVariable,
  duplicateVolume,
  emptyDirSize,
  envName,
  ephemeralStorage,
  externalIps,
  fieldTooNew,
  gkeAutopilot,
  gracePeriod,
  heapAboveLimit,
  hostAlias,
  hostMount,
  hpaFixedReplicas,
  hpaMemoryRuntime,
  hpaTargetMissing,
  hpaWithoutRequest,
  imageReference,
  imageRegistry,
  imageTag,
  ingressTls,
  jobRestartPolicy,
  labelFormat,
  limitBelowRequest,
  literalCredential,
  livenessImpatient,
  livenessProbe,
  memoryLimit,
  monitorMatchesNothing,
  nakedPod,
  nameLength,
  networkPolicyMissing,
  networkPolicyOpen,
  nodeRequirement,
  networkPolicyDangling,
  networkPolicyOneSided,
  nginxSnippet,
  numberRange,
  pdbBlocksDrain,
  pdbMissing,
  pdbOverlap,
  pdbUnhealthyEviction,
  podSecurity,
  podSpread,
  portRange,
  priorityClass,
  privilegedPort,
  probePath,
  probePort,
  probesIdentical,
  progressDeadline,
  quantity,
  quotaAmountMissing,
  quotaBelowSurge,
  rbacAnonymous,
  rbacClusterAdmin,
  rbacEscalation,
  rbacExec,
  rbacSecrets,
  rbacWildcard,
  rbacWorkloads,
  readinessProbe,
  recommendedLabels,
  referenceMissing,
  referenceName,
  replicaRange,
  resourceRequests,
  rolloutDowntime,
  routeBackendMissing,
  routeBackendPort,
  routeClaimedTwice,
  routePartsMissing,
  secretWrittenTwice,
  selectorMatchesNothing,
  selectorMismatch,
  selectorOverlap,
  serviceExposed,
  serviceTargetPort,
  singleReplica,
  spreadSelector,
  sshServer,
  statefulSetService,
  tokenMounted,
  twoAutoscalers,
  toleration,
  userId,
  volumeMount,
  volumeSharing,
  writableRootFilesystem,
  plainSecret,
  plainValue,
  encodedValue,
  textValue,
  volumeSource,
];
