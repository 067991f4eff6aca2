import { PriorityClass, type PriorityClassProps, ScheduledJob, type SchedulingProps, WebService } from 'holdfast';
import { at, leastProps, produceOne, webService } from '../../helpers/manifests';
import { priorityClass } from '../../surfaces/tenancy';

const pod = (props: SchedulingProps) => at(webService(props).Deployment, 'spec.template.spec');
const problemsOf = (props: object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props } as typeof leastProps)).problems.map(
    ({ property, got }) => `${property}: ${got}`,
  );

test('an architecture is one more label that a node has to have', () => {
  expect(pod({ architecture: 'arm64', nodeSelector: { 'example.com/pool': 'batch' } })).toMatchObject({
    nodeSelector: { 'example.com/pool': 'batch', 'kubernetes.io/arch': 'arm64' },
  });
});

test('what nodes have to be holds all together, and each wish has its own weight', () => {
  const nodeAffinity = {
    required: [
      { key: 'zone', operator: 'In', values: ['a', 'b'] },
      { key: 'cores', operator: 'Gt', value: 4 },
    ],
    preferred: [
      { key: 'ssd', operator: 'Exists', weight: 80 },
      { key: 'old', operator: 'NotIn', values: ['yes'], weight: 20 },
    ],
  } as const;
  expect(at(pod({ nodeAffinity }), 'affinity.nodeAffinity')).toEqual({
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [
        {
          matchExpressions: [
            { key: 'zone', operator: 'In', values: ['a', 'b'] },
            { key: 'cores', operator: 'Gt', values: ['4'] },
          ],
        },
      ],
    },
    preferredDuringSchedulingIgnoredDuringExecution: [
      { weight: 80, preference: { matchExpressions: [{ key: 'ssd', operator: 'Exists' }] } },
      { weight: 20, preference: { matchExpressions: [{ key: 'old', operator: 'NotIn', values: ['yes'] }] } },
    ],
  });
});

test('the pods of a service stay apart, wherever they may go', () => {
  const spec = pod({ nodeAffinity: { required: [{ key: 'ssd', operator: 'Exists' }] }, architecture: 'amd64' });
  expect(at(spec, 'affinity.podAntiAffinity')).toBeDefined();
  expect(at(spec, 'topologySpreadConstraints.1.topologyKey')).toBe('kubernetes.io/hostname');
});

test('a toleration without a value is for any', () => {
  const tolerations = [
    { key: 'dedicated', value: 'batch' },
    { key: 'spot', effect: 'NoSchedule' },
  ] as const;
  expect(at(pod({ tolerations }), 'tolerations')).toEqual([
    { key: 'dedicated', operator: 'Equal', value: 'batch' },
    { key: 'spot', operator: 'Exists', effect: 'NoSchedule' },
  ]);
});

test('a job goes where it is told, and its only pod has nothing to stay apart from', () => {
  const { objects } = produceOne((stack) => {
    const props = { schedule: '@daily', architecture: 'arm64', priorityClassName: 'batch' } as const;
    new ScheduledJob(stack, 'job', { image: leastProps.image, ...props });
  });
  const job = objects.find(({ manifest }) => manifest.kind === 'CronJob')?.manifest;
  const spec = at(job, 'spec.jobTemplate.spec.template.spec');
  expect(spec).toMatchObject({ nodeSelector: { 'kubernetes.io/arch': 'arm64' }, priorityClassName: 'batch' });
  expect(spec).not.toHaveProperty('affinity');
});

test('a PriorityClass belongs to the cluster and comes before the pods that name it', () => {
  const { objects, problems } = produceOne((stack) => {
    const priorityClassName = new PriorityClass(stack, 'important', { value: 1000, description: 'Serves customers' });
    new WebService(stack, 'web', { ...leastProps, priorityClassName });
  });
  expect(problems).toEqual([]);
  const manifests = objects.map(({ manifest }) => manifest);
  const kinds = manifests.map(({ kind }) => kind);
  const made = manifests[kinds.indexOf('PriorityClass')];
  expect(made?.metadata).not.toHaveProperty('namespace');
  expect(made).toMatchObject({ metadata: { name: 'important' }, value: 1000, description: 'Serves customers' });
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment');
  expect(at(deployment?.manifest, 'spec.template.spec.priorityClassName')).toBe('important');
  expect(deployment?.needs.map(({ manifest }) => manifest)).toContain(made);
});

test('every property of a PriorityClass is rendered', () => {
  const { make, props } = priorityClass;
  const { objects } = produceOne((stack) => make(stack, props));
  expect(objects.find(({ manifest }) => manifest.kind === 'PriorityClass')?.manifest).toMatchObject(props);
});

test.each<[object, string]>([
  [{ architecture: 'arm' }, 'architecture: "arm" (string)'],
  [
    { architecture: 'arm64', nodeSelector: { 'kubernetes.io/arch': 'amd64' } },
    'architecture: "arm64", and kubernetes.io/arch: "amd64" in nodeSelector',
  ],
  [{ nodeSelector: { 'a b': 'c' } }, 'nodeSelector["a b"]: "a b"'],
  [{ nodeAffinity: { required: [{ key: 'a', operator: 'In' }] } }, 'nodeAffinity.required: "In" with no values'],
  [{ nodeAffinity: { preferred: [{ key: 'a', operator: 'Exists', weight: 0 }] } }, 'nodeAffinity.preferred[0]: 0'],
  [
    { nodeAffinity: { required: [{ key: 'a', operator: 'Equals', values: ['b'] }] } },
    'nodeAffinity.required[0].operator: "Equals" (string)',
  ],
  [
    { tolerations: [{ key: 'a', effect: 'NoSchedule', tolerationSeconds: 1 }] },
    'tolerations[0].tolerationSeconds: 1, with the effect "NoSchedule"',
  ],
  [{ priorityClassName: 'Not A Name' }, 'priorityClassName: "Not A Name"'],
])('%j is one mistake, told of the property that was given', (props, problem) => {
  expect(problemsOf(props)).toEqual([problem]);
});

test.each<[Partial<PriorityClassProps>, string]>([
  [{ value: 2e9 }, 'value: 2000000000'],
  [{ description: undefined as never }, 'description: nothing'],
])('%j is no PriorityClass', (props, problem) => {
  const { problems } = produceOne((stack) => new PriorityClass(stack, 'a', { value: 1, description: 'b', ...props }));
  expect(problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([problem]);
});
