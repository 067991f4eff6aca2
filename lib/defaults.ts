/**
 * Every value that holdfast chooses when nobody says otherwise, in one place. A value that is not here is Kubernetes's
 * own default and is left out of the manifests.
 */
export const defaults = frozen({
  /** @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
  podSecurity: 'restricted',

  /** What the API server judges by itself: nothing of the system's own, and what is in no namespace is only watched. */
  admission: { exemptNamespaces: ['kube-system', 'kube-public', 'kube-node-lease'], clusterScoped: 'audit' },

  /** An account of the pod's own without a token: no process can call the API server by accident. */
  automountServiceAccountToken: false,
  /** Services are found by DNS; the variables Kubernetes adds for each of them can collide with the application's. */
  enableServiceLinks: false,

  podSecurityContext: {
    runAsNonRoot: true,
    /** The user "nonroot" of distroless images, far above the users of a host. */
    runAsUser: 65532,
    runAsGroup: 65532,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  containerSecurityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  },
  /** The one writable folder on a read-only root file system. It counts against the ephemeral-storage limit. */
  tmp: { mountPath: '/tmp', sizeLimit: '128Mi' },

  imagePullPolicy: 'Always',
  resources: {
    requests: { cpu: '250m', memory: '256Mi', 'ephemeral-storage': '128Mi' },
    limits: { cpu: '500m', memory: '512Mi', 'ephemeral-storage': '512Mi' },
  },

  resourcePresets: {
    small: {
      requests: { cpu: '50m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
      limits: { cpu: '250m', memory: '256Mi', 'ephemeral-storage': '256Mi' },
    },
    large: {
      requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '256Mi' },
      limits: { cpu: '2', memory: '2Gi', 'ephemeral-storage': '1Gi' },
    },
  },

  liveness: { initialDelaySeconds: 10, periodSeconds: 15, timeoutSeconds: 3 },
  readiness: { initialDelaySeconds: 5, periodSeconds: 10, timeoutSeconds: 3 },
  /** 150 s to start in; liveness and readiness begin when it succeeds. */
  startup: { periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 30 },

  /**
   * A pod that is going stays in the endpoints of its Service for a moment. It keeps serving for these seconds before
   * it is told to stop, and has the rest of the grace period to finish what it has begun.
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  preStopSleepSeconds: 5,
  terminationGracePeriodSeconds: 30,

  /** New pods come first, and a broken version stops there. */
  rollout: { maxSurge: '25%', maxUnavailable: 0, progressDeadlineSeconds: 300, revisionHistoryLimit: 5 },
  /** Prefer, never insist: a cluster with one zone, or one node, still runs everything. */
  spread: { maxSkew: 1, whenUnsatisfiable: 'ScheduleAnyway' },
  replicas: 2,
  autoscaling: { cpuPercent: 70, periodSeconds: 60 },
  /** A pod that is not ready protects nobody, so it does not hold up a drain. */
  unhealthyPodEvictionPolicy: 'AlwaysAllow',

  /** A run that takes longer than an hour hangs, and one that failed three times will fail again. */
  job: { activeDeadlineSeconds: 3600, backoffLimit: 2 },
  /** Two runs at a time are never meant by accident, and one that could not begin in time is the next one's work. */
  scheduledJob: {
    timeZone: 'Etc/UTC',
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 300,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 3,
    /** A failure of Friday is still there on Monday. */
    ttlSecondsAfterFinished: 604_800,
  },

  metrics: { path: '/metrics', intervalSeconds: 30, namespace: 'monitoring' },
  tracing: { service: 'otel-collector', port: 4317, samplingRatio: 0.1 },

  /** A broken version stops at the first tenth of the nodes. */
  daemonAgent: { updateStrategy: 'RollingUpdate', maxUnavailable: '10%' },

  service: { type: 'ClusterIP', port: 80 },

  /** Requests come from the pods of one controller, with a certificate that everybody knows. */
  ingress: {
    className: 'nginx',
    clusterIssuer: 'letsencrypt-prod',
    path: '/',
    pathType: 'Prefix',
    controller: { namespace: 'ingress-nginx', name: 'ingress-nginx' },
  },
  /** A route that hangs on every listener of a Gateway is served without TLS as well. */
  httpRoute: {
    listener: 'https',
    path: '/',
    pathType: 'PathPrefix',
    hstsMaxAgeSeconds: 31_536_000,
    clusterIssuer: 'letsencrypt-prod',
  },

  /** The group of the pod's user may write to its volumes; what already belongs to it is not gone through again. */
  volumes: { fsGroup: 65532, fsGroupChangePolicy: 'OnRootMismatch', accessMode: 'ReadWriteOnce' },
  storageClass: { allowVolumeExpansion: true, volumeBindingMode: 'WaitForFirstConsumer' },
  backup: { retentionDays: 30, method: 'snapshot-and-move', veleroNamespace: 'velero' },
  postgres: {
    instances: 3,
    database: 'app',
    operatorNamespace: 'cnpg-system',
    /** A database that is promised less memory than it takes is the first to be killed. */
    resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '2', memory: '1Gi' } },
  },
  /** Two copies of a program that expects to be alone write two versions of the truth. */
  statefulSet: {
    replicas: 1,
    podManagementPolicy: 'OrderedReady',
    partition: 0,
    /** A version that falls over in its first seconds does not get to the next pod. */
    minReadySeconds: 10,
    /** What was written stays, whatever becomes of the pods. */
    retention: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  },
} as const);

/** Nobody's program changes what the others get. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
