import { suggest } from './suggest';

/** The ids of all rules, which messages end with and waivers name; none is ever renamed. */
export const ruleIds = [
  'cidr',
  'config-key-missing',
  'containers',
  'cron-schedule',
  'data-key',
  'data-size',
  'dns-name',
  'duplicate-variable',
  'duplicate-volume',
  'empty-dir-size',
  'env-name',
  'gke-autopilot',
  'grace-period',
  'hpa-fixed-replicas',
  'hpa-memory-runtime',
  'image-reference',
  'image-registry',
  'image-tag',
  'ingress-tls',
  'limit-below-request',
  'literal-credential',
  'name-length',
  'network-policy-dangling',
  'network-policy-one-sided',
  'nginx-snippet',
  'node-requirement',
  'number-range',
  'pdb-blocks-drain',
  'plain-value',
  'pod-security',
  'port-range',
  'priority-class',
  'probe-path',
  'probes-identical',
  'quantity',
  'rbac-cluster-admin',
  'rbac-escalation',
  'rbac-exec',
  'rbac-secrets',
  'rbac-wildcard',
  'reference-name',
  'replica-range',
  'route-backend-missing',
  'route-backend-port',
  'route-claimed-twice',
  'selector-matches-nothing',
  'toleration',
  'two-autoscalers',
  'volume-mount',
  'volume-sharing',
] as const;

/** Id of a rule, as in docs/rules.md. */
export type RuleId = (typeof ruleIds)[number];

export function isRuleId(id: string): id is RuleId {
  return (ruleIds as readonly string[]).includes(id);
}

/** What to write where no rule has an id. */
export function unknownRule(id: string): { readonly allowed: string; readonly fix: string } {
  const near = suggest(id, ruleIds);
  return { allowed: 'the id of a rule in docs/rules.md', fix: near ? `write ${near}` : 'take the id from the message' };
}
