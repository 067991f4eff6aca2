import { type Kind, kindOf } from '../kinds';
import { podKinds, podTemplateOf, templateMetadataOf } from '../pods';
import type { Rule } from '../rule';
import { noTexts, textTree } from '../texts';

const ofMetadata = ['labels.{}', 'annotations.{}'];
const ofAll = ['metadata.name', 'metadata.namespace', ...ofMetadata.map((path) => `metadata.${path}`)];
const ofContainer = ['name', 'image', 'command.[]', 'args.[]', 'env.[].name', 'env.[].value', 'ports.[].name'];
const ofAffinity = ['required', 'preferred'].map(
  (name) => `affinity.nodeAffinity.${name}DuringSchedulingIgnoredDuringExecution`,
);
const ofSelectors = ['spec.selector.matchLabels.{}'];
const ofKind: readonly (readonly [kind: Kind, paths: readonly string[]])[] = [
  ...podKinds.map((kind) => [kind, ofSelectors] as const),
  ['ConfigMap', ['data.{}', 'binaryData.{}']],
  ['DeploymentConfig', ['spec.selector.{}']],
  [
    'NetworkPolicy',
    [
      'spec.podSelector.matchLabels.{}',
      ...['ingress.[].from', 'egress.[].to'].flatMap((peers) =>
        ['podSelector', 'namespaceSelector'].map((selector) => `spec.${peers}.[].${selector}.matchLabels.{}`),
      ),
    ],
  ],
  ['PodDisruptionBudget', ofSelectors],
  ['ReplicationController', ['spec.selector.{}']],
  ['Secret', ['data.{}', 'stringData.{}']],
  ['Service', ['spec.selector.{}', 'spec.ports.[].name']],
];

const inAll = textTree(ofAll);
const inKind = new Map(ofKind.map(([kind, paths]) => [kind, textTree([...ofAll, ...paths])]));
const inTemplate = textTree(ofMetadata);
const inPods = textTree([
  'nodeSelector.{}',
  'tolerations.[].value',
  'topologySpreadConstraints.[].labelSelector.matchLabels.{}',
  `${ofAffinity[0]}.nodeSelectorTerms.[].matchExpressions.[].values.[]`,
  `${ofAffinity[1]}.[].preference.matchExpressions.[].values.[]`,
  ...['containers', 'initContainers'].flatMap((list) => ofContainer.map((path) => `${list}.[].${path}`)),
]);

export const textValue: Rule = {
  id: 'text-value',
  severity: 'error',
  title:
    'What Kubernetes takes for a text is one: a name, a label, an annotation, a variable, an argument, a setting, a key.',
  why: 'The API server refuses the object, after it has taken those before it, or has another key. YAML takes 1, yes, no, on, off, y and n for no texts.',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
  kinds: ['*'],
  admission: 'api-server',
  check: (manifest) => {
    const { spec, pointer = '' } = podTemplateOf(manifest) ?? {};
    const template = templateMetadataOf(manifest);
    const found = [
      ...noTexts(manifest, inKind.get(kindOf(manifest)) ?? inAll),
      ...noTexts(template?.metadata, inTemplate, template?.pointer),
      ...noTexts(spec, inPods, pointer),
    ];
    return found.map(({ value, ...told }) => ({ ...told, got: words(value) }));
  },
};

/** A number is not repeated: it may be a secret. */
function words(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'number' ? 'a number' : 'a text';
}
