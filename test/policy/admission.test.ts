import { bindingsOf } from '../../lib/policy/admission/bindings';
import { celPattern } from '../../lib/policy/admission/condition';
import { type AdmissionPolicy, policyOf } from '../../lib/policy/admission/policy';
import type { Rule } from '../../lib/policy/rule';
import { rules } from '../../lib/policy/rules';

/** How each rule holds on admission: a new one has to say. */
const expected = {
  condition: [
    'cidr',
    'cron-deadline',
    'cron-schedule',
    'duplicate-variable',
    'duplicate-volume',
    'empty-dir-size',
    'env-name',
    'external-ips',
    'gke-autopilot',
    'grace-period',
    'host-alias',
    'host-mount',
    'image-reference',
    'image-registry',
    'image-tag',
    'ingress-tls',
    'literal-credential',
    'liveness-probe',
    'naked-pod',
    'name-length',
    'network-policy-open',
    'nginx-snippet',
    'pdb-unhealthy-eviction',
    'privileged-port',
    'probe-path',
    'probe-port',
    'probes-identical',
    'quantity',
    'rbac-anonymous',
    'rbac-cluster-admin',
    'rbac-escalation',
    'rbac-exec',
    'rbac-secrets',
    'rbac-wildcard',
    'rbac-workloads',
    'recommended-labels',
    'reference-name',
    'replica-range',
    'service-exposed',
    'spread-selector',
    'ssh-server',
    'user-id',
    'volume-mount',
    'writable-root-filesystem',
  ],
  'api-server': [
    'containers',
    'data-key',
    'data-size',
    'dns-name',
    'encoded-value',
    'job-restart-policy',
    'label-format',
    'limit-below-request',
    'node-requirement',
    'number-range',
    'plain-value',
    'port-range',
    'priority-class',
    'selector-mismatch',
    'text-value',
    'toleration',
    'volume-source',
  ],
  // They look from one object to another, or from the pods to the namespace.
  across: [
    'backup-missing',
    'config-key-missing',
    'drain-time',
    'ephemeral-storage',
    'heap-above-limit',
    'hpa-fixed-replicas',
    'hpa-memory-runtime',
    'hpa-target-missing',
    'hpa-without-request',
    'memory-limit',
    'monitor-matches-nothing',
    'network-policy-dangling',
    'network-policy-missing',
    'network-policy-one-sided',
    'pdb-blocks-drain',
    'pdb-missing',
    'pdb-overlap',
    'pod-security',
    'pod-spread',
    'progress-deadline',
    'quota-amount-missing',
    'quota-below-surge',
    'readiness-probe',
    'reference-missing',
    'resource-requests',
    'rollout-downtime',
    'route-backend-missing',
    'route-backend-port',
    'route-claimed-twice',
    'route-parts-missing',
    'secret-written-twice',
    'selector-matches-nothing',
    'selector-overlap',
    'service-target-port',
    'single-replica',
    'stateful-set-service',
    'token-mounted',
    'two-autoscalers',
    'volume-sharing',
  ],
  // One object decides, but the gate alone says so.
  gate: [
    'api-deprecated',
    'api-served',
    'cron-overlap',
    'default-namespace',
    'deprecated-field',
    'field-too-new',
    'liveness-impatient',
    'plain-secret',
  ],
};
const settings = { registries: ['registry.example.com'], platform: 'gke-autopilot' };
const policy = (id: string, of = settings): AdmissionPolicy | undefined => {
  const rule = rules.find((one) => one.id === id);
  return rule && policyOf(rule, of);
};

test('each rule says how it holds on admission', () => {
  const wayOf = ({ admission, across }: Rule) => {
    if (typeof admission === 'object') return 'condition';
    return admission ?? (across ? 'across' : 'gate');
  };
  const ids = Object.keys(expected).map((way) => {
    const ofWay = rules.filter((rule) => wayOf(rule) === way);
    return [way, ofWay.map(({ id }) => id).sort()];
  });
  expect(Object.fromEntries(ids)).toEqual(expected);
});

test('a policy says what a finding says: the id, what is demanded, what is there and what to do', () => {
  const rule = rules.find(({ id }) => id === 'image-tag');
  expect(policy('image-tag')?.spec.validations).toEqual([
    {
      expression: 'size(variables.found) == 0 || variables.waived',
      message: `image-tag: ${rule?.title} fix: name the version or the digest`,
      messageExpression: `"image-tag: ${rule?.title} got: " + variables.found.join('; ') + "; fix: name the version or the digest"`,
    },
  ]);
});

test('a rule of what an organisation demands has no policy where nothing is demanded', () => {
  expect(policy('image-registry', {} as typeof settings)).toBeUndefined();
  expect(JSON.stringify(policy('image-registry')?.spec)).toContain('registry.example.com/');
  expect(policy('gke-autopilot', { ...settings, platform: 'eks' })).toBeUndefined();
});

test('a policy has the variables that it uses, each after those it uses itself, and no others', () => {
  const names = policy('probe-path')?.spec.variables?.map(({ name }) => name);
  expect(names).toEqual([
    'all',
    'annotations',
    'template',
    'pod',
    'initContainers',
    'containers',
    'waiver',
    'waived',
    'found',
  ]);
  expect(policy('name-length')?.spec.variables?.map(({ name }) => name)).not.toContain('pod');
});

describe('what becomes of what breaks a rule', () => {
  const common = { exemptNamespaces: ['kube-system'], unlabelled: undefined, clusterScoped: 'audit' } as const;
  const bound = (id: string, over: Partial<Parameters<typeof bindingsOf>[2]> = {}) =>
    bindingsOf(policy(id) as AdmissionPolicy, id, { ...common, ...over });

  test('is what the label of the namespace says', () => {
    const byMode = bound('image-tag').map(({ suffix, spec }) => [
      suffix,
      spec.validationActions,
      spec.paramRef?.parameterNotFoundAction,
      spec.matchResources?.namespaceSelector?.matchExpressions,
    ]);
    const exempt = { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['kube-system'] };
    const label = (mode: string) => ({ key: 'holdfast/gate', operator: 'In', values: [mode] });
    expect(byMode).toEqual([
      ['audit', ['Audit'], 'Allow', [label('audit'), exempt]],
      ['warn', ['Warn', 'Audit'], 'Allow', [label('warn'), exempt]],
      ['deny', ['Deny'], 'Deny', [label('deny'), exempt]],
    ]);
  });

  test('is a warning at most where the gate lets it pass', () => {
    expect(bound('probe-path').map(({ spec }) => spec.validationActions)).toEqual([
      ['Audit'],
      ['Warn', 'Audit'],
      ['Warn', 'Audit'],
    ]);
  });

  test('is what was said for namespaces that do not say', () => {
    const [, warn] = bound('image-tag', { unlabelled: 'warn', exemptNamespaces: [] });
    expect(warn?.spec.matchResources?.namespaceSelector?.matchExpressions).toEqual([
      { key: 'holdfast/gate', operator: 'NotIn', values: ['audit', 'deny'] },
    ]);
  });

  test('of what is in no namespace is said apart, because no label speaks for it', () => {
    const resources = bound('rbac-wildcard', { clusterScoped: 'deny' }).map(({ suffix, spec }) => [
      suffix,
      spec.matchResources?.resourceRules?.flatMap(({ resources }) => resources),
    ]);
    expect(resources).toEqual([
      ['audit', ['roles']],
      ['warn', ['roles']],
      ['deny', ['roles']],
      ['cluster', ['clusterroles']],
    ]);
  });
});

test('a pattern that CEL does not have is none', () => {
  expect(celPattern(/^a\/(b|c)$/i)).toBe('"(?i)^a/(b|c)$"');
  expect(() => celPattern(/a(?!b)/)).toThrow('no pattern for CEL');
});
