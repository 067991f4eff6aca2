import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge } from '../../lib/policy/gate';
import { kindOf } from '../../lib/policy/kinds';
import { rules } from '../../lib/policy/rules';
import { ruleIds } from '../../lib/problems/rule-ids';
import { readManifests } from '../helpers/yaml';

/** What the organisation of the fixtures demands. */
const settingsOf = () => ({ registries: ['registry.example.com', 'docker.io/library'], platform: 'gke-autopilot' });
const folder = join(__dirname, '../../lib/policy/rules');

test('the list of rules is this one, so that none is lost or renamed by accident', () => {
  expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    'api-deprecated warning',
    'api-served error',
    'backup-missing warning',
    'cidr error',
    'config-key-missing error',
    'containers error',
    'cron-deadline warning',
    'cron-overlap warning',
    'cron-schedule error',
    'data-key error',
    'data-size error',
    'default-namespace warning',
    'deprecated-field warning',
    'dns-name error',
    'drain-time note',
    'duplicate-variable error',
    'duplicate-volume error',
    'empty-dir-size warning',
    'env-name error',
    'ephemeral-storage note',
    'external-ips error',
    'field-too-new error',
    'gke-autopilot error',
    'grace-period error',
    'heap-above-limit error',
    'host-alias note',
    'host-mount error',
    'hpa-fixed-replicas error',
    'hpa-memory-runtime warning',
    'hpa-target-missing warning',
    'hpa-without-request error',
    'image-reference error',
    'image-registry error',
    'image-tag error',
    'ingress-tls error',
    'job-restart-policy error',
    'label-format error',
    'limit-below-request error',
    'literal-credential error',
    'liveness-impatient warning',
    'liveness-probe note',
    'memory-limit warning',
    'monitor-matches-nothing warning',
    'naked-pod warning',
    'name-length error',
    'network-policy-missing warning',
    'network-policy-open warning',
    'node-requirement error',
    'network-policy-dangling warning',
    'network-policy-one-sided error',
    'nginx-snippet error',
    'number-range error',
    'pdb-blocks-drain error',
    'pdb-missing warning',
    'pdb-overlap error',
    'pdb-unhealthy-eviction note',
    'pod-security error',
    'pod-spread warning',
    'port-range error',
    'priority-class error',
    'privileged-port warning',
    'probe-path note',
    'probe-port error',
    'probes-identical error',
    'progress-deadline warning',
    'quantity error',
    'quota-amount-missing error',
    'quota-below-surge error',
    'rbac-anonymous error',
    'rbac-cluster-admin error',
    'rbac-escalation error',
    'rbac-exec error',
    'rbac-secrets error',
    'rbac-wildcard error',
    'rbac-workloads warning',
    'readiness-probe warning',
    'recommended-labels note',
    'reference-missing warning',
    'reference-name error',
    'replica-range error',
    'resource-requests warning',
    'rollout-downtime warning',
    'route-backend-missing warning',
    'route-backend-port error',
    'route-claimed-twice error',
    'route-parts-missing warning',
    'secret-written-twice error',
    'selector-matches-nothing error',
    'selector-mismatch error',
    'selector-overlap error',
    'service-exposed warning',
    'service-target-port error',
    'single-replica warning',
    'spread-selector warning',
    'ssh-server warning',
    'stateful-set-service warning',
    'token-mounted warning',
    'two-autoscalers error',
    'toleration error',
    'user-id note',
    'volume-mount error',
    'volume-sharing error',
    'writable-root-filesystem warning',
    'plain-secret warning',
    'plain-value error',
    'encoded-value error',
    'text-value error',
    'volume-source error',
  ]);
});

test('waivers know the ids of all rules, and none else', () => {
  expect(ruleIds).toEqual(rules.map(({ id }) => id).sort());
});

test('every rule has a file of its name, a good and a bad fixture, and no file belongs to no rule', () => {
  const expected = rules.flatMap(({ id }) => [`${id}.ts`, `${id}.good.yaml`, `${id}.bad.yaml`]);
  expect(readdirSync(folder).sort()).toEqual([...expected, 'index.ts'].sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const fixture = (name: string) => readManifests(join(folder, `${id}.${name}.yaml`));

  test('passes its good fixture', () => {
    expect(judge(fixture('good'), [rule], { settingsOf })).toEqual([]);
  });

  test('applies to the good fixture at all', () => {
    const kinds = fixture('good').map(kindOf);
    expect(rule.kinds.some((kind) => kind === '*' || kinds.includes(kind))).toBe(true);
  });

  test('finds everything in its bad fixture', () => {
    const findings = judge(fixture('bad'), [rule], { settingsOf });
    const lines = findings.map(({ manifest, pointer, got, allowed, fix }) => {
      const line = `${manifest.kind} ${manifest.metadata.name} ${pointer}: got ${got}; allowed: ${allowed}; fix: ${fix}`;
      return Buffer.from(line).toString(); // a file holds no half characters, so neither does a snapshot
    });
    expect(lines).toMatchSnapshot();
    expect(lines.length).toBeGreaterThan(0);
  });

  test('names where it comes from', () => {
    expect(rule.source).toMatch(/^https:\/\/(kubernetes\.io|github\.com|cloud\.google\.com)\//);
    expect(basename(id)).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
