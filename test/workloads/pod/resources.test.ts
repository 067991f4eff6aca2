import { defineEnvironments, defineStack, WebService, type WebServiceProps } from 'holdfast';
import { defaults } from '../../../lib/defaults';
import { produce } from '../../../lib/program/produce';
import { at, leastProps, produceOne, webService } from '../../helpers/manifests';

const containerOf = (props: Partial<WebServiceProps>) =>
  at(webService(props).Deployment, 'spec.template.spec.containers.0') as Record<string, unknown>;
const problemsOf = (props: object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props })).problems.map(
    ({ property, got }) => `${property}: ${got}`,
  );
const decided = (resources: WebServiceProps['resources'], own?: WebServiceProps['resources']) => {
  const environments = defineEnvironments({ test: {} }, { ...(resources && { resources }) });
  const definition = defineStack('shop', environments, (stack) => {
    new WebService(stack, 'web', { ...leastProps, ...(own && { resources: own }) });
  });
  const { objects } = produce(definition, 'test');
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  return at(deployment, 'spec.template.spec.containers.0.resources');
};

test.each(['small', 'large'] as const)('%s is one word for all amounts', (preset) => {
  expect(containerOf({ resources: preset }).resources).toEqual(defaults.resourcePresets[preset]);
});

test('medium is what those have that say nothing', () => {
  expect(containerOf({ resources: 'medium' })).toEqual(containerOf({}));
});

test('the limit of the CPU is left out where that was said, and only that one', () => {
  expect(containerOf({ resources: { limits: { cpu: 'unlimited' } } }).resources).toEqual({
    requests: defaults.resources.requests,
    limits: { memory: '512Mi', 'ephemeral-storage': '512Mi' },
  });
});

test('what an organisation decides by one word is taken where a workload says nothing of an amount', () => {
  expect(decided('small')).toEqual(defaults.resourcePresets.small);
  expect(decided('small', { limits: { cpu: 'unlimited' } })).toEqual({
    requests: defaults.resourcePresets.small.requests,
    limits: { memory: '256Mi', 'ephemeral-storage': '256Mi' },
  });
  expect(decided({ limits: { memory: '300Mi' } }, 'large')).toEqual(defaults.resourcePresets.large);
});

test.each<[Partial<WebServiceProps>, number]>([
  [{ nodeHeapPercent: 75 }, 384],
  [{ nodeHeapPercent: 50, resources: 'large' }, 1024],
  [{ nodeHeapPercent: 70, resources: { limits: { memory: '1.5Gi' } } }, 1075],
])('the heap of %j is %d MiB', (props, mebibytes) => {
  expect(containerOf(props).env).toEqual([{ name: 'NODE_OPTIONS', value: `--max-old-space-size=${mebibytes}` }]);
});

test('without being asked for there is no option for Node.js', () => {
  expect(containerOf({ env: { MODE: 'fast' } }).env).toEqual([{ name: 'MODE', value: 'fast' }]);
});

test.each<[object, string]>([
  [{ resources: 'huge' }, 'resources: "huge" (string)'],
  [{ resources: { requests: { cpu: 'unlimited' } } }, 'resources.requests.cpu: "unlimited" (string)'],
  [{ resources: { limits: { memory: 'unlimited' } } }, 'resources.limits.memory: "unlimited" (string)'],
  [{ nodeHeapPercent: 91 }, 'nodeHeapPercent: 91 (number)'],
  [{ nodeHeapPercent: 70.5 }, 'nodeHeapPercent: 70.5 (number)'],
  [
    { nodeHeapPercent: 70, env: { NODE_OPTIONS: '--inspect' } },
    'nodeHeapPercent: a heap for Node.js, and NODE_OPTIONS in env',
  ],
  [
    { nodeHeapPercent: 70, config: { NODE_OPTIONS: '--inspect' } },
    'nodeHeapPercent: a heap for Node.js, and NODE_OPTIONS in config',
  ],
])('%j is one mistake, told of the property that was given', (props, problem) => {
  expect(problemsOf(props)).toEqual([problem]);
});

test('the heap of a container beside the main one is told of that one', () => {
  const image = 'registry.example.com/warm:1.0.0';
  const initContainers = { warm: { image, nodeHeapPercent: 70, env: { NODE_OPTIONS: '--inspect' } } };
  expect(problemsOf({ initContainers })).toEqual([
    'initContainers.warm.nodeHeapPercent: a heap for Node.js, and NODE_OPTIONS in env',
  ]);
});
