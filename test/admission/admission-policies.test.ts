import { AdmissionPolicies, type AdmissionPoliciesProps, defineEnvironments, defineStack } from 'holdfast';
import { rules } from '../../lib/policy/rules';
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

describe('the policies', () => {
  testDocumentedDefaults(admissionInterfaces, {
    'AdmissionPoliciesProps.clusterScoped':
      at(binding('holdfast-rbac-wildcard-cluster'), 'spec.validationActions.0') === 'Audit' ? "'audit'" : 'another',
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
