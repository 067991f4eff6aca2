import {
  AdmissionPolicies,
  type AdmissionPoliciesProps,
  defineEnvironments,
  defineStack,
  type ImageSignature,
  KyvernoPolicies,
  type KyvernoPoliciesProps,
} from 'holdfast';
import { rules } from '../../lib/policy/rules';
import type { RuleId } from '../../lib/problems/rule-ids';
import { produce } from '../../lib/program/produce';
import type { Manifest } from '../../lib/render/manifest';
import { admissionInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at } from '../helpers/manifests';

/** The policies of a stack that holds nothing else. */
function policies(props?: AdmissionPoliciesProps, registries?: readonly string[]) {
  const environments = defineEnvironments({ cluster: {} }, registries ? { registries } : {});
  const build = (stack: ConstructorParameters<typeof AdmissionPolicies>[0]) =>
    void new AdmissionPolicies(stack, 'admission', props);
  const { objects, problems } = produce(
    defineStack('policies', environments, build, { createNamespace: false }),
    'cluster',
  );
  return { manifests: objects.map(({ manifest }) => manifest), problems };
}

const named = (manifests: readonly Manifest[], kind: string) =>
  manifests.filter((manifest) => manifest.kind === kind).map(({ metadata }) => metadata.name);
const conditional = rules.flatMap(({ id, admission }) => (typeof admission === 'object' ? [id] : []));
const ofOrganisations = ['gke-autopilot', 'image-registry'];

const { manifests, problems } = policies();
const binding = (name: string) => manifests.find(({ metadata }) => metadata.name === name);
const selector = (name: string) =>
  at(binding(name), 'spec.matchResources.namespaceSelector.matchExpressions') as { key: string; values: string[] }[];

const keyless = { issuer: 'https://issuer.example.com', subject: 'https://example.com/*' };

/** What a stack has for Kyverno. */
function kyverno(props?: KyvernoPoliciesProps): Manifest[] {
  const environments = defineEnvironments({ cluster: {} });
  const definition = defineStack(
    'kyverno',
    environments,
    (stack) => void new KyvernoPolicies(stack, 'kyverno', props),
    {
      createNamespace: false,
    },
  );
  const { objects, problems } = produce(definition, 'cluster');
  expect(problems).toEqual([]);
  return objects.map(({ manifest }) => manifest);
}

/** Who vouches for an image in the policy of Kyverno. */
function attestor(signature: Pick<ImageSignature, 'publicKey' | 'keyless'>): { keys?: object; keyless?: object } {
  const manifests = kyverno({ rules: ['image-tag'], signatures: [{ images: ['a.example.com/*'], ...signature }] });
  const policy = manifests.find(({ metadata }) => metadata.name === 'holdfast-image-signature');
  return at(policy, 'spec.rules.0.verifyImages.0.attestors.0.entries.0') as object;
}

describe('the policies', () => {
  testDocumentedDefaults(admissionInterfaces, {
    'AdmissionPoliciesProps.clusterScoped':
      at(binding('holdfast-rbac-wildcard-cluster'), 'spec.validationActions.0') === 'Audit' ? "'audit'" : 'another',
    'KyvernoPoliciesProps.signatures': named(kyverno(), 'ClusterPolicy').includes('holdfast-image-signature')
      ? 'some'
      : '- none',
    'ImageSignature.publicKey': attestor({ keyless }).keys === undefined ? '- none: the identity is verified' : 'a key',
    'ImageSignature.keyless':
      attestor({ publicKey: 'pem' }).keyless === undefined ? '- none: the key is verified' : 'one',
    'GateSettings.rules':
      named(manifests, 'ValidatingAdmissionPolicy').length === conditional.length - ofOrganisations.length
        ? '- all that one object decides'
        : 'some',
    'GateSettings.exemptNamespaces': `[${selector('holdfast-image-tag-deny')[1]
      ?.values.map((name) => `'${name}'`)
      .join(', ')}]`,
    'GateSettings.unlabelled': selector('holdfast-image-tag-audit')[0]?.values.includes('audit')
      ? '- they are not judged'
      : 'judged',
  });

  test('are those of all rules that one object decides, but for what the organisation does not demand', () => {
    expect(problems).toEqual([]);
    const expected = conditional.filter((id) => !ofOrganisations.includes(id)).map((id) => `holdfast-${id}`);
    expect(named(manifests, 'ValidatingAdmissionPolicy').sort()).toEqual(expected.sort());
    expect(manifests.filter(({ metadata }) => metadata.namespace)).toEqual([]);
  });

  test('know the registries of the organisation', () => {
    const ofImages = policies({ rules: ['image-registry'] }, ['registry.example.com/shop']).manifests;
    expect(named(ofImages, 'ValidatingAdmissionPolicy')).toEqual(['holdfast-image-registry']);
    expect(JSON.stringify(ofImages)).toContain('registry.example.com/shop/');
  });

  test('are applied before the bindings that name them', () => {
    const kinds = policies({ rules: ['image-tag'] }).manifests.map(({ kind }) => kind);
    expect(kinds[0]).toBe('ValidatingAdmissionPolicy');
    expect(kinds.slice(1)).toEqual(Array(3).fill('ValidatingAdmissionPolicyBinding'));
  });

  test.each<[object, string]>([
    [{ unlabelled: 'refuse' }, 'unlabelled: "refuse" (string)'],
    [{ clusterScoped: true }, 'clusterScoped: true (boolean)'],
    [{ exemptNamespaces: 'kube-system' }, 'exemptNamespaces: "kube-system" (string)'],
    [{ exempt: [] }, 'exempt: a property of that name'],
    [{ rules: ['pdb-blocks-drain'] }, 'rules[0]: "pdb-blocks-drain" (string)'],
  ])('say what is wrong with %j', (props, told) => {
    const { problems } = policies(props as AdmissionPoliciesProps);
    expect(problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([told]);
  });
});

describe('the policies of Kyverno', () => {
  const policiesFor = (id: RuleId, props?: KyvernoPoliciesProps) =>
    kyverno({ ...props, rules: [id] }).filter(({ kind }) => kind === 'ClusterPolicy');
  const overrides = 'spec.rules.0.validate.failureActionOverrides';
  const enforced = (expression: object) => [
    { action: 'Enforce', namespaceSelector: { matchExpressions: [{ key: 'holdfast/gate', ...expression }] } },
  ];

  test('are the same conditions', () => {
    const ofApiServer = policies({ rules: ['rbac-wildcard'] }).manifests[0];
    const made = policiesFor('rbac-wildcard');
    expect(made.map(({ metadata }) => metadata.name)).toEqual([
      'holdfast-rbac-wildcard',
      'holdfast-rbac-wildcard-cluster',
    ]);
    for (const policy of made) {
      expect(at(policy, 'spec.rules.0.validate.cel.variables')).toEqual(at(ofApiServer, 'spec.variables'));
      expect(at(policy, 'spec.rules.0.validate.cel.expressions')).toEqual(at(ofApiServer, 'spec.validations'));
      expect(at(policy, 'spec.rules.0.celPreconditions')).toEqual(at(ofApiServer, 'spec.matchConditions'));
    }
  });

  test('have one rule each, because Kyverno takes from the first whether a fault is refused', () => {
    const all = kyverno({ signatures: [{ images: ['a.example.com/*'], keyless }] });
    const several = all.filter(({ kind }) => kind === 'ClusterPolicy').map((one) => at(one, 'spec.rules') as object[]);
    expect(several.length).toBeGreaterThan(conditional.length - ofOrganisations.length);
    expect(several.filter(({ length }) => length !== 1)).toEqual([]);
  });

  test('refuse where the namespace says so, and only watch what is in none', () => {
    const [namespaced, ofCluster] = policiesFor('rbac-wildcard').map((policy) => at(policy, 'spec.rules.0'));
    expect(namespaced).toMatchObject({
      match: { any: [{ resources: { kinds: ['rbac.authorization.k8s.io/v1/Role'] } }] },
      exclude: { any: [{ resources: { namespaces: ['kube-system', 'kube-public', 'kube-node-lease'] } }] },
      validate: { failureAction: 'Audit', failureActionOverrides: enforced({ operator: 'In', values: ['deny'] }) },
    });
    expect(ofCluster).toMatchObject({
      match: { any: [{ resources: { kinds: ['rbac.authorization.k8s.io/v1/ClusterRole'] } }] },
      validate: { failureAction: 'Audit' },
    });
  });

  test('refuse what is in no namespace, and in those without a label, where that is asked for', () => {
    const props = { clusterScoped: 'deny', unlabelled: 'deny' } as const;
    const [namespaced, ofCluster] = policiesFor('rbac-wildcard', props);
    expect(at(ofCluster, 'spec.rules.0.validate.failureAction')).toBe('Enforce');
    expect(at(namespaced, 'spec.rules.0.match.any.0.resources.namespaceSelector')).toBeUndefined();
    expect(at(namespaced, overrides)).toEqual(enforced({ operator: 'NotIn', values: ['audit', 'warn'] }));
  });

  test('never refuse what the gate only warns of', () => {
    expect(at(policiesFor('probe-path')[0], overrides)).toBeUndefined();
  });

  test('have a signed image run as the digest that was verified, where a namespace refuses others', () => {
    const made = (unlabelled: KyvernoPoliciesProps) =>
      kyverno({ ...unlabelled, rules: ['image-tag'], signatures: [{ images: ['a.example.com/*'], keyless }] })
        .filter(({ metadata }) => metadata.name.startsWith('holdfast-image-signature'))
        .map(({ metadata, spec }) => [
          metadata.name,
          at({ spec }, 'spec.rules.0.match.any.0.resources.namespaceSelector.matchExpressions.0'),
          at({ spec }, 'spec.rules.0.verifyImages.0'),
        ]);
    const asks = (operator: string, ...values: string[]) => ({ key: 'holdfast/gate', operator, values });
    const whole = { required: true, verifyDigest: true };
    const enforce = { ...whole, failureAction: 'Enforce', mutateDigest: true };
    const audit = { ...whole, failureAction: 'Audit', mutateDigest: false };
    const [name, watching] = ['holdfast-image-signature', 'holdfast-image-signature-audit'];
    expect(made({})).toMatchObject([
      [name, asks('In', 'deny'), enforce],
      [watching, asks('In', 'audit', 'warn'), audit],
    ]);
    expect(made({ unlabelled: 'warn' })).toMatchObject([
      [name, asks('In', 'deny'), enforce],
      [watching, asks('NotIn', 'deny'), audit],
    ]);
  });

  test('may read what time it is', () => {
    const role = kyverno({ rules: ['image-tag'] }).find(({ kind }) => kind === 'ClusterRole');
    expect(role?.rules).toEqual([
      { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'list', 'watch'] },
    ]);
  });
});
