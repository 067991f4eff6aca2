/** What a scanner says of the rendered stacks and examples and is not followed, with the reason. */
export interface ScannerException {
  readonly scanner: 'checkov' | 'kube-score' | 'kubeconform';
  readonly check: string;
  readonly title: string;
  /** The objects it is about, `file: Kind name`; default: all. */
  readonly where?: RegExp;
  readonly reason: string;
}

/** Why a check does not hold for `test/surfaces`, which no team runs. */
const surface = (property: string) =>
  `Each workload is made once with every property, none with its default; ${property}, and the default passes this check.`;

export const exceptions: readonly ScannerException[] = [
  {
    scanner: 'checkov',
    check: 'CKV_K8S_15',
    title: 'Image Pull Policy should be Always',
    where: /^surfaces\//,
    reason: surface('`imagePullPolicy` is another one'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_17',
    title: 'Containers should not share the host process ID namespace',
    where: /^surfaces\/daemonAgent/,
    reason: surface('`hostAccess.hostPID` is given, with its reason'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_19',
    title: 'Containers should not share the host network namespace',
    where: /^surfaces\/daemonAgent/,
    reason: surface('`hostAccess.hostNetwork` is given, with its reason'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_22',
    title: 'Use read-only filesystem for containers where possible',
    where: /^surfaces\//,
    reason: surface('`security.writableRootFilesystem` is given, with its reason'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_22',
    title: 'Use read-only filesystem for containers where possible',
    where: /^examples\/security\./,
    reason:
      'The example shows the step down: the program unpacks files beside itself, and its reason is kept on the object.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_23',
    title: 'Minimize the admission of root containers',
    where: /^examples\/daemon-agent\./,
    reason:
      'The example shows the step down: the logs of the pods of a node belong to root, and its reason is kept on the object.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_25',
    title: 'Minimize the admission of containers with added capability',
    where: /^surfaces\//,
    reason: surface('`security.capabilities` is given, with its reason'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_25',
    title: 'Minimize the admission of containers with added capability',
    where: /^examples\/security\./,
    reason:
      'The example shows the step down: NET_BIND_SERVICE, the one capability that the profile `restricted` allows, with its reason on the object.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_31',
    title: 'Ensure that the seccomp profile is set to docker/default or runtime/default',
    where: /^surfaces\//,
    reason: surface('`security.seccompProfile` names a profile of the node'),
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_38',
    title: 'Ensure that Service Account Tokens are only mounted where necessary',
    where: /^(surfaces\/|examples\/(permissions|daemon-agent)\.)/,
    reason:
      'A token is mounted where `permissions` are asked for and nowhere else: these workloads talk to the API server, and may do there what is listed.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_9',
    title: 'Readiness Probe Should be Configured',
    where: /: (DaemonSet log-agent|Deployment (invoices|mailer|picker|scheduler))$/,
    reason:
      'A Worker has no Service, so nothing is sent to its pods and there is nothing that readiness would hold back; its liveness and startup are probed.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_35',
    title: 'Prefer using secrets as files over secrets as environment variables',
    reason:
      'The service of the example reads its secrets from its environment, as most services do; no value of them is in the manifest, and the pod has no token with which a process could read others.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_40',
    title: 'Containers should run as a high UID to avoid host conflict',
    where: /^(surfaces\/daemonAgent|examples\/daemon-agent\.)/,
    reason:
      'The default is a high one. `security.runAsUser` and `security.rootUser` are given there, and what sees its node has the users of its node.',
  },
  {
    scanner: 'checkov',
    check: 'CKV_K8S_43',
    title: 'Image should use digest',
    reason:
      'registry.example.com is a placeholder, so there is no image to take a digest of; an image named by its digest is accepted and passes this check.',
  },
  {
    scanner: 'kube-score',
    check: 'container-image-pull-policy',
    title: 'Container Image Pull Policy',
    where: /^surfaces\//,
    reason: surface('`imagePullPolicy` is another one'),
  },
  {
    scanner: 'kube-score',
    check: 'container-security-context-readonlyrootfilesystem',
    title: 'Container Security Context ReadOnlyRootFilesystem',
    where: /^(surfaces\/|examples\/security\.)/,
    reason:
      '`security.writableRootFilesystem` is given, and its reason is kept on the object; without it the file system is read-only.',
  },
  {
    scanner: 'kube-score',
    check: 'container-security-context-user-group-id',
    title: 'Container Security Context User Group ID',
    where: /^(surfaces\/|examples\/(security|daemon-agent)\.)/,
    reason:
      '`security.runAsUser` is below 10000 there, as many images have it; the default is above. With user namespaces it is no user of the node.',
  },
  {
    scanner: 'kube-score',
    check: 'horizontalpodautoscaler-replicas',
    title: 'HorizontalPodAutoscaler has multiple replicas',
    where: /^dist\/development\//,
    reason: 'In development one replica is enough: nobody is served by it. The other environments keep two or more.',
  },
  {
    scanner: 'kube-score',
    check: 'networkpolicy-targets-pod',
    title: 'NetworkPolicy targets Pod',
    where: /NetworkPolicy \S+-acme$/,
    reason:
      'The pods that answer for a certificate are made by cert-manager, for the moment of the question: they are in no manifest, and without the policy nobody could reach them.',
  },
  {
    scanner: 'kube-score',
    check: 'networkpolicy-targets-pod',
    title: 'NetworkPolicy targets Pod',
    where: /^((examples|surfaces)\/postgres\S*: NetworkPolicy |dist\/\S+: NetworkPolicy shop-db$)/,
    reason:
      'The pods of a PostgresCluster are made by CloudNativePG from its Cluster: they are in no manifest, and the policy names them by the label that the operator gives.',
  },
  {
    scanner: 'kube-score',
    check: 'networkpolicy-targets-pod',
    title: 'NetworkPolicy targets Pod',
    where: /^surfaces\/(environment|networkPolicy|persistentVolumeClaim|priorityClass|storageClass|volumeSnapshot)\./,
    reason:
      'Each construct is made alone with every property, and these make no pods; the policy of the namespace holds for whatever comes into it.',
  },
  ...['deployment-replicas', 'deployment-strategy'].map((check) => ({
    scanner: 'kube-score' as const,
    check,
    title: check === 'deployment-replicas' ? 'Deployment Replicas' : 'Deployment Strategy',
    where: /^examples\/storage\.\S+: Deployment search$/,
    reason:
      'Its volume goes to one pod at a time, so it has one pod, which ends before the next one starts. Two at once would wait for each other.',
  })),
];
