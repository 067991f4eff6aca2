import { isDeepStrictEqual } from 'node:util';
import { defineEnvironments, defineStack, type OrganisationDefaults, type Quota, WebService } from 'holdfast';
import { defaults } from '../../lib/defaults';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { produce } from '../../lib/program/produce';
import { organisationInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, leastProps } from '../helpers/manifests';

const rendered = (decided: OrganisationDefaults = {}) => {
  const environments = defineEnvironments({ somewhere: {} }, decided);
  const stack = defineStack('shop', environments, (stack) => {
    const ingress = { host: 'shop' };
    new WebService(stack, 'web', { ...leastProps, image: 'anywhere.example/web:1', ingress });
  });
  return produce(stack, 'somewhere');
};
const { objects, problems } = rendered();
const namespace = objects.find(({ manifest }) => manifest.kind === 'Namespace');
const deploymentOn = (platform?: 'eks') =>
  rendered(platform && { platform }).objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest.spec;
const pod = at(objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest, 'spec.template.spec');
const labelsOf = (one: typeof namespace) => Object.keys(one?.manifest.metadata.labels ?? {});
const enforced = namespace?.manifest.metadata.labels?.['pod-security.kubernetes.io/enforce'];
const added = labelsOf(namespace).filter((name) => !/^(app\.kubernetes\.io|pod-security)/.test(name));
const ofHoldfast = (value: unknown, value2: unknown, words: string) =>
  isDeepStrictEqual(value, value2) ? words : 'another';
const same = '- that of holdfast';
const ofIngress = objects.find(({ manifest }) => manifest.kind === 'Ingress')?.manifest;
const policy = objects.find(({ manifest }) => manifest.kind === 'NetworkPolicy' && manifest.metadata.name === 'web');
const labelsOfController = at(policy?.manifest, 'spec.ingress.0.from.0.podSelector.matchLabels') as object;
const ofAll = rendered({ labels: { owner: 'all' } }).objects[0];

const quotaWith = (quota: Quota | undefined) => {
  const environments = defineEnvironments({ somewhere: quota ? { quota } : {} });
  const { objects } = produce(
    defineStack('shop', environments, () => undefined),
    'somewhere',
  );
  return objects.find(({ manifest }) => manifest.kind === 'ResourceQuota')?.manifest.spec;
};
const hard = (name: string) => Object.keys((quotaWith({}) as { hard: object }).hard).find((key) => key.includes(name));

/** What each default is in rendered output, in the words of its documentation. */
testDocumentedDefaults(organisationInterfaces, {
  'EnvironmentProps.namespace':
    namespace?.manifest.metadata.name === 'somewhere' ? "- the environment's name" : 'another name',
  'EnvironmentProps.protected': String(
    objects.some(({ object, manifest }) => resourceOptionsOf(object, manifest.kind).protect),
  ),
  'EnvironmentProps.podSecurity': enforced === 'restricted' ? '- nothing' : 'something',
  'EnvironmentProps.quota': quotaWith(undefined) === undefined ? '- as much as there is' : 'some',
  'Quota.pods': hard('pods') ?? '- as many as there is room for',
  'Quota.requests': hard('requests') ?? '- as much as there is',
  'Quota.limits': hard('limits') ?? '- as much as there is',
  'Quota.storage': hard('storage') ?? '- as much as there is',
  'QuotaAmounts.cpu': hard('cpu') ?? '- as much as there is',
  'QuotaAmounts.memory': hard('memory') ?? '- as much as there is',
  'QuotaAmounts.ephemeral-storage': hard('ephemeral') ?? '- as much as there is',
  'EnvironmentProps.gate':
    namespace?.manifest.metadata.labels?.['holdfast/gate'] === undefined
      ? '- the namespace says nothing, and nothing is judged'
      : 'something',
  'EnvironmentProps.defaults': labelsOf(ofAll).includes('owner') ? '- those of all environments' : 'none',
  'OrganisationDefaults.labels': added.length === 0 ? '- none but those of the stack' : added.join(),
  'OrganisationDefaults.registries': problems.length === 0 ? '- anywhere' : 'somewhere',
  'OrganisationDefaults.imagePullSecrets': at(pod, 'imagePullSecrets') === undefined ? '- none' : 'some',
  'OrganisationDefaults.resources': ofHoldfast(
    at(pod, 'containers.0.resources'),
    defaults.resources,
    '- those of holdfast',
  ),
  'OrganisationDefaults.imagePullPolicy': ofHoldfast(
    at(pod, 'containers.0.imagePullPolicy'),
    defaults.imagePullPolicy,
    same,
  ),
  'OrganisationDefaults.terminationGracePeriodSeconds': ofHoldfast(
    at(pod, 'terminationGracePeriodSeconds'),
    defaults.terminationGracePeriodSeconds,
    same,
  ),
  'OrganisationDefaults.alerts': objects.some(({ manifest }) => manifest.kind === 'PrometheusRule') ? 'some' : '- none',
  'OrganisationDefaults.logFormat': at(pod, 'containers.0.env') === undefined ? '- they are not told' : 'json',
  'OrganisationDefaults.tracing': at(pod, 'containers.0.env') === undefined ? '- nowhere' : 'somewhere',
  'OrganisationDefaults.exposure': ofHoldfast(
    at(ofIngress, 'spec.ingressClassName'),
    defaults.ingress.className,
    '- those of holdfast',
  ),
  'ExposureDefaults.domain': at(ofIngress, 'spec.rules.0.host') === 'shop' ? '- none' : 'one',
  'ExposureDefaults.className': ofHoldfast(at(ofIngress, 'spec.ingressClassName'), defaults.ingress.className, same),
  'ExposureDefaults.clusterIssuer': ofHoldfast(
    ofIngress?.metadata.annotations?.['cert-manager.io/cluster-issuer'],
    defaults.ingress.clusterIssuer,
    same,
  ),
  'ExposureDefaults.controller': ofHoldfast(
    Object.values(labelsOfController),
    [defaults.ingress.controller.name],
    '- those of holdfast',
  ),
  'OrganisationDefaults.apiServer': at(policy?.manifest, 'spec.egress.1')
    ? 'somewhere'
    : '- not known: a workload names it itself',
  'OrganisationDefaults.platform': isDeepStrictEqual(deploymentOn('eks'), deploymentOn())
    ? '- none with rules of its own'
    : 'another',
});
