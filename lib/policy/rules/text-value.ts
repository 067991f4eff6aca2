import { valueAt } from '../../render/values';
import { type Kind, kindOf } from '../kinds';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';
import { noTexts, type TextPath } from '../texts';

const paths = (...texts: readonly string[]): readonly TextPath[] => texts.map((text) => text.split('.'));

const ofMetadata = paths('labels.{}', 'annotations.{}');
const ofAll = paths('metadata.name', 'metadata.namespace', 'metadata.labels.{}', 'metadata.annotations.{}');
const ofContainer = ['name', 'image', 'command.[]', 'args.[]', 'env.[].name', 'env.[].value', 'ports.[].name'];
const ofAffinity = ['required', 'preferred'].map(
  (name) => `affinity.nodeAffinity.${name}DuringSchedulingIgnoredDuringExecution`,
);
const ofPods = paths(
  'nodeSelector.{}',
  'tolerations.[].value',
  'topologySpreadConstraints.[].labelSelector.matchLabels.{}',
  `${ofAffinity[0]}.nodeSelectorTerms.[].matchExpressions.[].values.[]`,
  `${ofAffinity[1]}.[].preference.matchExpressions.[].values.[]`,
  ...['containers', 'initContainers'].flatMap((list) => ofContainer.map((text) => `${list}.[].${text}`)),
);
const ofSelectors = paths('spec.selector.matchLabels.{}');
const ofKind = new Map<Kind, readonly TextPath[]>([
  ...podKinds.map((kind) => [kind, ofSelectors] as const),
  ['ConfigMap', paths('data.{}', 'binaryData.{}')],
  ['DeploymentConfig', paths('spec.selector.{}')],
  [
    'NetworkPolicy',
    paths(
      'spec.podSelector.matchLabels.{}',
      ...['ingress.[].from', 'egress.[].to'].flatMap((peers) =>
        ['podSelector', 'namespaceSelector'].map((selector) => `spec.${peers}.[].${selector}.matchLabels.{}`),
      ),
    ),
  ],
  ['PodDisruptionBudget', ofSelectors],
  ['ReplicationController', paths('spec.selector.{}')],
  ['Secret', paths('data.{}', 'stringData.{}')],
  ['Service', paths('spec.selector.{}', 'spec.ports.[].name')],
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
    const metadata = pointer.replace(/\/spec$/, '/metadata');
    const template = metadata && valueAt(manifest, metadata.split('/').slice(1));
    return [
      ...below('', manifest, ofAll),
      ...below('', manifest, ofKind.get(kindOf(manifest)) ?? []),
      ...(metadata === '/metadata' ? [] : below(metadata, template, ofMetadata)), // those of a Pod are its own
      ...below(pointer, spec, ofPods),
    ].map(({ value, ...told }) => ({ ...told, got: words(value) }));
  },
};

function below(pointer: string, from: unknown, all: readonly TextPath[]): ReturnType<typeof noTexts> {
  const found = from === undefined ? [] : all.flatMap((path) => noTexts(from, path));
  return found.map((one) => ({ ...one, pointer: pointer + one.pointer }));
}

/** A number is not repeated: it may be a secret. */
function words(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'number' ? 'a number' : 'a text';
}
