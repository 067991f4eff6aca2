/** What a scanner says of the rendered stacks and examples and is not followed, with the reason. */
export interface ScannerException {
  readonly scanner: 'checkov' | 'kube-score' | 'kubeconform';
  readonly check: string;
  readonly title: string;
  /** The objects it is about, `file: Kind name`; default: all. */
  readonly where?: RegExp;
  readonly reason: string;
}

export const exceptions: readonly ScannerException[] = [
  {
    scanner: 'checkov',
    check: 'CKV_K8S_9',
    title: 'Readiness Probe Should be Configured',
    where: /: Deployment (invoices|mailer|picker)$/,
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
    check: 'CKV_K8S_43',
    title: 'Image should use digest',
    reason:
      'registry.example.com is a placeholder, so there is no image to take a digest of; an image named by its digest is accepted and passes this check.',
  },
  {
    scanner: 'kube-score',
    check: 'horizontalpodautoscaler-replicas',
    title: 'HorizontalPodAutoscaler has multiple replicas',
    where: /^dist\/development\//,
    reason: 'In development one replica is enough: nobody is served by it. The other environments keep two or more.',
  },
];
