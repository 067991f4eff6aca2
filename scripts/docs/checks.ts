import type { RuleId } from '../../lib/problems/rule-ids';

/** Something that other scanners look for, who of them does, and the rules that find it or the reason why none does. */
export interface ScannerCheck {
  readonly what: string;
  readonly scanners: string;
  readonly answer: readonly RuleId[] | string;
}

const check = (what: string, scanners: string, ...answer: readonly RuleId[]): ScannerCheck => ({
  what,
  scanners,
  answer,
});
const none = (what: string, scanners: string, reason: string): ScannerCheck => ({ what, scanners, answer: reason });

/** What kube-score (S), kube-linter (L), Polaris (P), Kubescape (K) and Trivy (T) look for in manifests, by its number. */
export const checks: readonly ScannerCheck[] = [
  check('not root', 'L P K T', 'pod-security'),
  check('not user 0', 'K T', 'pod-security'),
  check('user and group above 10000', 'S T', 'user-id'),
  check('no group 0', 'L K T', 'user-id'),
  check('not privileged', 'S L P K T', 'pod-security'),
  check('no privilege escalation', 'L P K T', 'pod-security'),
  check('read-only root file system', 'S L P K T', 'writable-root-filesystem'),
  check('all capabilities dropped', 'P T', 'pod-security'),
  check('NET_RAW dropped', 'L T', 'pod-security'),
  check('no dangerous capability added', 'P K T', 'pod-security'),
  check('a seccomp profile', 'S P K T', 'pod-security'),
  check('seccomp not unconfined', 'P T', 'pod-security'),
  check('AppArmor not unconfined', 'P K T', 'pod-security', 'deprecated-field'),
  check('safe SELinux options', 'T', 'pod-security'),
  check('the default proc mount', 'L P T', 'pod-security'),
  check('safe sysctls', 'L P T', 'pod-security'),
  check('an explicit security context', 'K T', 'pod-security'),
  check('no network of the node', 'L P K T', 'pod-security'),
  check('no processes or IPC of the node', 'L P K T', 'pod-security'),
  check('no port of the node', 'P K T', 'pod-security'),
  check('no process of a Windows node', 'P K T', 'pod-security'),
  check('no path of the node', 'P K T', 'pod-security'),
  check('no writable or sensitive path of the node', 'L K T', 'host-mount', 'pod-security'),
  check('no socket of the container runtime', 'L K T', 'host-mount'),
  check('core kinds of volumes alone', 'T', 'pod-security'),
  check('no host aliases', 'T', 'host-alias'),
  check('no privileged port', 'L T', 'privileged-port'),
  check('no SSH, no sudo', 'L K', 'ssh-server'),
  check('a request of CPU', 'S L P K T', 'resource-requests'),
  none(
    'a limit of CPU',
    'S L P K T',
    'A limit slows a container down while its node has nothing else to do; the request is what keeps the others safe. holdfast sets one and lets it be left out.',
  ),
  check('a request of memory', 'S L P K T', 'resource-requests'),
  check('a limit of memory', 'S L P K T', 'memory-limit'),
  check('a limit of ephemeral storage', 'S', 'ephemeral-storage'),
  none(
    'requests equal to limits',
    'S',
    'It takes from the cluster what nearly no pod uses; kube-score leaves it out as well unless it is asked for.',
  ),
  check('no tag `latest`', 'S L P T', 'image-tag'),
  none(
    'an image by its digest',
    'K',
    'Which image a tag is, only the registry knows: admission replaces it or refuses it, and an image by its digest passes all rules.',
  ),
  check('a trusted registry', 'K T', 'image-registry'),
  none(
    'the pull policy Always',
    'S P K',
    'A tag that says which version it is, as `image-tag` demands, and a digest are pulled once for good; Always makes each start need the registry.',
  ),
  none('a signed image', 'K', 'It is no property of a manifest; admission asks for the signature.'),
  check('a readiness probe', 'S L P K', 'readiness-probe'),
  check('a liveness probe', 'S L P K', 'liveness-probe'),
  check('probes that are not identical', 'S', 'probes-identical'),
  check('probes of ports that there are', 'L', 'probe-port'),
  check('no variable twice', 'S L K', 'duplicate-variable'),
  check('references of variables exist', 'L', 'config-key-missing', 'reference-missing'),
  check('no secret as a literal variable', 'L P K', 'literal-credential'),
  none(
    'secrets as files, not variables',
    'L K',
    'Most programs read their variables alone; neither shows the value in a manifest, and who can read the one in a pod can read the other.',
  ),
  check('no secret in a ConfigMap', 'P K T', 'literal-credential'),
  check('no token mounted', 'P K T', 'token-mounted'),
  check('a ServiceAccount of its own, which exists', 'L K', 'token-mounted', 'reference-missing'),
  check('no deprecated field serviceAccount', 'L K', 'deprecated-field'),
  check('not in the namespace default', 'L K T', 'default-namespace'),
  check('not in the namespace kube-system', 'T', 'default-namespace'),
  check('the selector matches the template', 'S L K', 'selector-mismatch', 'selector-overlap'),
  check('valid and recommended labels', 'S L P K', 'label-format', 'recommended-labels'),
  check('an API that is served, and its fields', 'S L T', 'api-served', 'api-deprecated', 'field-too-new'),
  check('no naked pod', 'K', 'naked-pod'),
  check('several replicas', 'S L P', 'single-replica'),
  check('a rolling update', 'S L K', 'rollout-downtime'),
  check('anti-affinity', 'S L', 'pod-spread'),
  check('topology spread', 'S P', 'pod-spread', 'spread-selector'),
  none(
    'a priority class',
    'L P',
    'Where everything has a high priority nothing has; the one of the cluster that is the default is right for most.',
  ),
  check('a disruption budget', 'S P', 'pdb-missing'),
  check('a budget that lets a pod go', 'L P', 'pdb-blocks-drain', 'pdb-overlap'),
  check('what a budget does with pods that do not serve', 'L', 'pdb-unhealthy-eviction'),
  check('a budget below the least of the autoscaler', 'P', 'pdb-blocks-drain'),
  check('sane bounds of an autoscaler', 'S L P', 'replica-range'),
  check('the target of an autoscaler exists', 'S L K', 'hpa-target-missing', 'hpa-without-request'),
  check('no replicas beside an autoscaler', 'S', 'hpa-fixed-replicas'),
  check('a NetworkPolicy for the pods', 'S L P K', 'network-policy-missing'),
  check(
    'policies and peers that are there',
    'S L K T',
    'network-policy-dangling',
    'selector-matches-nothing',
    'network-policy-open',
  ),
  check('Services that select pods', 'S L K', 'selector-matches-nothing', 'service-target-port'),
  check('no NodePort, load balancer or external address', 'S L T', 'service-exposed', 'external-ips'),
  check('the backends of routes exist', 'S L K', 'route-backend-missing', 'route-backend-port'),
  check('TLS of an Ingress', 'P K', 'ingress-tls'),
  check('no snippet of nginx', 'K T', 'nginx-snippet'),
  check('a ServiceMonitor that matches', 'L', 'monitor-matches-nothing'),
  check('the headless Service of a StatefulSet', 'S', 'stateful-set-service'),
  check('deadline and restart policy of a CronJob', 'S', 'cron-deadline', 'job-restart-policy'),
  none(
    'a time to live of Jobs',
    'L',
    'A Job that removes itself is run again by whoever next applies the manifests, Argo CD and Pulumi among them. Those of a CronJob are counted by its history.',
  ),
  check('no wildcard in a role', 'L T', 'rbac-wildcard'),
  check('no Secrets for a role', 'L K T', 'rbac-secrets'),
  check('no exec or attach for a role', 'P K T', 'rbac-exec'),
  check('no making of pods for a role', 'L T', 'rbac-workloads'),
  check('no cluster-admin', 'L P K T', 'rbac-cluster-admin'),
  check('no escalation or impersonation', 'K T', 'rbac-escalation'),
  check('no binding for everybody', 'K T', 'rbac-anonymous'),
  none(
    'a quota and a LimitRange for each namespace',
    'T',
    'The shares of a cluster are in no manifest of an application, and a LimitRange fills in what `resource-requests` demands to be written.',
  ),
];

/** The table of all checks, one row each. */
export function checkTable(): string {
  const rows = checks.map(({ what, scanners, answer }, index) => {
    const told = typeof answer === 'string' ? `none: ${answer}` : answer.map((id) => `\`${id}\``).join(', ');
    return `| ${index + 1} | ${what} | ${scanners} | ${told} |`;
  });
  return ['| | what | by | found by |', '|---|---|---|---|', ...rows].join('\n');
}
