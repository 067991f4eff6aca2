import { WebService } from 'holdfast';
import { leastProps, produceOne } from '../helpers/manifests';

const problemsOf = (props: unknown) =>
  produceOne((stack) => new WebService(stack, 'web', props as never)).problems.map(
    ({ property, got, allowed, fix }) => {
      return `${property}: got ${got}; allowed: ${allowed}; fix: ${fix}`;
    },
  );

test.each([
  [undefined, ['props: got nothing; allowed: an object of properties; fix: add props']],
  [
    { ...leastProps, port: '3000' },
    ['port: got "3000" (string); allowed: a port from 1 to 65535; fix: write port: 3000, without quotes'],
  ],
  [
    { ...leastProps, secrets: 'api-secrets' },
    [
      `secrets: got "api-secrets" (string); allowed: names of Secrets, such as ['api-secrets']; fix: set secrets to names of Secrets, such as ['api-secrets']`,
    ],
  ],
  [
    { ...leastProps, secrets: [1] },
    [`secrets[0]: got 1 (number); allowed: a Secret's name; fix: set secrets[0] to a Secret's name`],
  ],
  [
    { ...leastProps, replicas: { min: 1, mx: 3 } },
    [
      'replicas.mx: got a property of that name; allowed: min, max, triggers, pollingIntervalSeconds, cooldownSeconds, fallbackReplicas, cpuPercent, memoryPercent, scaleUp or scaleDown; fix: write max',
    ],
  ],
  [
    { ...leastProps, config: { 'a.b': true } },
    [`config["a.b"]: got true (boolean); allowed: a string; fix: write a.b: 'true'`],
  ],
  [
    { ...leastProps, image: null },
    [
      `image: got null (null); allowed: an image with a tag or digest, such as 'registry.example.com/api:1.2.0'; fix: set image to an image with a tag or digest, such as 'registry.example.com/api:1.2.0'`,
    ],
  ],
  [
    { ...leastProps, resources: { limits: { memory: 512 } } },
    [
      `resources.limits.memory: got 512 (number); allowed: bytes as a text with Ki, Mi, Gi or Ti, such as '256Mi'; fix: set resources.limits.memory to bytes as a text with Ki, Mi, Gi or Ti, such as '256Mi'`,
    ],
  ],
])('%j is explained', (props, problems) => {
  expect(problemsOf(props)).toEqual(problems);
});

test('all faults of the props are told at once', () => {
  expect(problemsOf({ ...leastProps, port: 'x', replcas: 3, secrets: {} })).toHaveLength(3);
});

test('several misspelt properties hide neither each other nor what else is wrong', () => {
  const { image, port, ...rest } = leastProps;
  const probes = { livenes: '/live', readines: '/ready' };
  expect(
    problemsOf({ ...rest, imag: image, portt: port, probes, secrets: 1 })
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual(['imag', 'portt', 'probes.livenes', 'probes.readines', 'secrets']);
});

test('a misspelt required property is one mistake, not two', () => {
  const { image, ...rest } = leastProps;
  expect(problemsOf({ ...rest, imag: image })).toEqual([expect.stringMatching(/^imag: .*; fix: write image$/)]);
});

test('what is wrong with the other properties is told in the same run', () => {
  const problems = problemsOf({ ...leastProps, port: 'x', image: 'web', resources: { limits: { cpu: '1m' } } });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(['port', 'image', 'resources.limits.cpu']);
});

test('names of a faulty config can still be referred to', () => {
  const { problems } = produceOne((stack) => {
    const api = new WebService(stack, 'api', { ...leastProps, config: { TTL: 3600 } } as never);
    new WebService(stack, 'web', { ...leastProps, env: { TTL: (api as WebService<'TTL'>).config.key('TTL') } });
  });
  expect(problems.map(({ property }) => property)).toEqual(['config.TTL']);
});

test('rules that look at several objects leave out those of a construct with faulty properties', () => {
  const [problem, ...others] = problemsOf({ ...leastProps, replicas: 'three', minAvailable: 5 });
  expect([problem, others]).toEqual([expect.stringMatching(/^replicas: /), []]);
});

test.each([
  ['config', new Map([['A', 'b']])],
  ['config', new Set(['A'])],
  [
    'config',
    new (class Settings {
      A = 'b';
    })(),
  ],
  ['env', new Date()],
  ['replicas', new Map()],
  ['resources', new Date()],
  ['resources.requests', new Set()],
  ['probes.liveness', new Map()],
])('%s: what is no plain object is refused, not taken as an empty one', (property, value) => {
  const [name = '', inner] = property.split('.');
  const given = inner ? { ...(leastProps as never as Record<string, object>)[name], [inner]: value } : value;
  const [problem, ...others] = problemsOf({ ...leastProps, [name]: given });
  expect([problem, others]).toEqual([
    expect.stringContaining(`${property}: got a ${value.constructor.name} that is no plain value (object); allowed: `),
    [],
  ]);
});

test('an object without a prototype is as good as any other', () => {
  expect(problemsOf({ ...leastProps, config: Object.assign(Object.create(null), { A: 'b' }) })).toEqual([]);
});
