import { Config, ExistingSecret, Secret, WebService, type WebServiceProps } from 'holdfast';
import { defaults } from '../../lib/defaults';
import { at, leastProps, produceOne } from '../helpers/manifests';

const problemsOf = (props: object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props } as WebServiceProps)).problems.map(
    ({ property, got, severity }) => `${property}: ${severity === 'error' ? '' : `${severity}: `}${got}`,
  );

const probes = (timings: object) => ({ probes: { ...leastProps.probes, liveness: { path: '/live', ...timings } } });
const range = (more: object) => ({ replicas: { min: 1, max: 2, ...more } });
const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;

test.each<[object, string]>([
  [{ replicas: 2.5 }, 'replicas: 2.5'],
  [{ replicas: nan }, 'replicas: NaN (number)'],
  [{ replicas: infinity }, 'replicas: Infinity (number)'],
  [{ replicas: 3e9 }, 'replicas: 3000000000 (number)'],
  [range({ max: infinity }), 'replicas.max: Infinity (number)'],
  [range({ min: 0 }), 'replicas.min: 0'],
  [range({ cpuPercent: 0 }), 'replicas.cpuPercent: 0 (number)'],
  [range({ cpuPercent: 101 }), 'replicas.cpuPercent: 101 (number)'],
  [range({ cpuPercent: 50.5 }), 'replicas.cpuPercent: 50.5 (number)'],
  [{ minAvailable: -1 }, 'minAvailable: -1'],
  [{ minAvailable: 0.5 }, 'minAvailable: 0.5'],
  [{ port: 80.5 }, 'port: 80.5'],
  [{ port: infinity }, 'port: Infinity (number)'],
  [{ servicePort: 0 }, 'servicePort: 0'],
  [probes({ initialDelaySeconds: -1 }), 'probes.liveness.initialDelaySeconds: -1'],
  [probes({ periodSeconds: 0 }), 'probes.liveness.periodSeconds: 0'],
  [probes({ timeoutSeconds: 1.5 }), 'probes.liveness.timeoutSeconds: 1.5'],
  [probes({ failureThreshold: 0 }), 'probes.liveness.failureThreshold: 0'],
  [{ preStopSleepSeconds: 1.5 }, 'preStopSleepSeconds: 1.5'],
  [{ preStopSleepSeconds: -1 }, 'preStopSleepSeconds: -1'],
  [{ terminationGracePeriodSeconds: infinity }, 'terminationGracePeriodSeconds: Infinity (number)'],
  [{ terminationGracePeriodSeconds: 30.5 }, 'terminationGracePeriodSeconds: 30.5'],
  [{ image: 'registry.example.com/Web:1.0' }, 'image: "registry.example.com/Web:1.0"'],
  [{ config: { '..': 'a' } }, 'config[".."]: ".."'],
  [{ config: { '': 'a' } }, 'config[""]: ""'],
  [{ env: { '1A': 'a' } }, 'env.1A: "1A"'],
  [{ env: { 'A=B': 'a' } }, 'env["A=B"]: "A=B"'],
  [{ config: { BIG: 'ä'.repeat(2 ** 19 + 1) } }, 'config: values of 1048578 bytes in all'],
  [{ secrets: ['a..b'] }, 'secrets: "a..b"'],
  [{ secrets: ['a', new ExistingSecret('a')] }, 'secrets: "a" a second time'],
  [
    { probes: { ...leastProps.probes, liveness: 'http://localhost:3000/live' } },
    'probes.liveness: "http://localhost:3000/live"',
  ],
])('%j is one mistake, told of the property that was given', (props, problem) => {
  expect([...new Set(problemsOf(props))]).toEqual([problem]);
});

test('a URL as the path of a probe is told with the path of it', () => {
  const { problems } = produceOne(
    (stack) =>
      new WebService(stack, 'web', { ...leastProps, probes: { liveness: 'http://a/live?x', readiness: '/r' } }),
  );
  expect(problems).toMatchObject([{ severity: 'error', fix: "write '/live'" }]);
});

test('a key of a service without a config is told where it is used, and what would have to be there', () => {
  const { problems } = produceOne((stack) => {
    const api = new WebService<string>(stack, 'api', leastProps);
    new WebService(stack, 'web', { ...leastProps, env: { LEVEL: api.config.key('LOG_LEVEL') } });
  });
  expect(problems).toMatchObject([
    {
      path: 'shop/web',
      property: 'env.LEVEL',
      got: '"LOG_LEVEL" of api, which has no config',
      fix: "add config: { LOG_LEVEL: '...' } to api",
    },
  ]);
});

test.each<[unknown[], string]>([
  [[undefined], 'name'],
  [[''], 'name'],
  [[5], 'name'],
  [['a', 'url'], 'keys'],
  [['a', [1]], 'keys'],
])('new ExistingSecret(...%j) ends the program where it stands', (args, property) => {
  const { problems } = produceOne(() => void Reflect.construct(ExistingSecret, args));
  expect(problems).toMatchObject([
    { place: expect.stringMatching(/bad-values\.test\.ts:\d+$/), property: `new ExistingSecret: ${property}` },
  ]);
});

test.each<[unknown, string]>([
  [undefined, 'data: nothing'],
  [{ data: undefined }, 'data: nothing'],
  [{ data: null }, 'data: a value of type null'],
  [{ data: 'hunter2' }, 'data: a value of type String'],
  [{ data: new Map([['url', 'hunter2']]) }, 'data: a value of type Map'],
  [{ data: { url: 5 } }, 'data.url: a value of type number'],
])('a Secret of %j is refused, and nothing of it repeated', (props, problem) => {
  const { problems } = produceOne((stack) => new Secret(stack, 'database', props as never));
  expect(problems.map(({ property, got }) => `${property}: ${got}`)).toContain(problem);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});

test.each<[unknown, string]>([
  [undefined, 'props: nothing'],
  [{ name: 'web', data: new Map() }, 'data: a Map that is no plain value (object)'],
  [{ name: 'web', data: { A: 5 } }, 'data.A: 5 (number)'],
  [{ name: 5, data: {} }, 'name: 5 (number)'],
])('a Config of %j is refused', (props, problem) => {
  const { problems } = produceOne((stack) => new Config(stack, 'web', props as never));
  expect(problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([problem]);
});

test('no sleep at all is no hook', () => {
  const { objects, problems } = produceOne(
    (stack) => new WebService(stack, 'web', { ...leastProps, preStopSleepSeconds: 0 }),
  );
  expect(problems.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['note drain-time']);
  const Deployment = objects.map(({ manifest }) => manifest).find(({ kind }) => kind === 'Deployment');
  expect(at(Deployment, 'spec.template.spec.containers.0')).not.toHaveProperty('lifecycle');
});

test('nobody can change the defaults of others', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(defaults)).toBe(true);
});
