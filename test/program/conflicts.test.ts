import { ApiObject, type Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { ResourceOptions } from 'holdfast';
import { conflicts } from '../../lib/program/conflicts';
import { holdfast } from '../helpers/cli';
import { produceOne } from '../helpers/manifests';
import { projectOf, stackSource } from '../helpers/project';

const autoscaler = (scope: Construct, id: string, apiVersion: string) =>
  new ApiObject(scope, id, { apiVersion, kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } });

test('pitfall 4: two objects of one identity are refused with both paths, whatever their API version', () => {
  const product = produceOne((stack: Chart) => {
    autoscaler(new Construct(stack, 'one'), 'a', 'autoscaling/v1');
    autoscaler(new Construct(stack, 'two'), 'b', 'autoscaling/v2');
    autoscaler(new Construct(stack, 'three'), 'c', 'example.com/v1');
  });
  expect(conflicts([product])).toMatchObject([
    {
      id: 'duplicate-object',
      severity: 'error',
      path: 'shop/two/b',
      got: expect.stringMatching(
        /^HorizontalPodAutoscaler production\/web, which shop\/one\/a \(.*:\d+\) makes as well$/,
      ),
    },
  ]);
});

test('objects of one identity that a loop makes are one problem that names all of their makers', () => {
  const problemsOf = (numbers: readonly number[]) =>
    conflicts([
      produceOne((stack: Chart) => {
        for (const number of numbers) autoscaler(new Construct(stack, `tenant-${number}`), 'a', 'autoscaling/v2');
      }),
    ]).map(({ path, got }) => [path, got.replace(/ \([^)]*:\d+\)/g, ' (LINE)')]);
  const what = 'HorizontalPodAutoscaler production/web, which shop/tenant-1/a (LINE)';
  expect(problemsOf([1, 2])).toEqual([['shop/tenant-2/a', `${what} makes as well`]]);
  expect(problemsOf([1, 2, 3])).toEqual([['shop/tenant-2/a', `${what} and shop/tenant-3/a (LINE) make as well`]]);
  const [[path, got] = []] = problemsOf(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(path).toBe('shop/tenant-2/a');
  expect(got).toContain('shop/tenant-7/a (LINE) and 13 others make as well');
});

test('on another cluster an object of the same identity is another object, on the same one it is not', () => {
  const product = (...clusters: string[]) =>
    produceOne((stack: Chart) => {
      autoscaler(stack, 'own', 'autoscaling/v2');
      for (const [index, provider] of clusters.entries()) {
        ResourceOptions.of(autoscaler(stack, `other-${index}`, 'autoscaling/v2')).add({ provider });
      }
    });
  expect(conflicts([product('edge', 'west')])).toEqual([]);
  expect(conflicts([product('edge', 'edge')])).toMatchObject([{ path: 'shop/other-1' }]);
});

test.each([
  ['one cluster', 'edge', 1],
  ['two clusters', 'west', 0],
])('two stacks with one object each: on %s', (_, provider, status) => {
  const stack = (name: string, cluster: string) =>
    `${stackSource(
      `const a = new holdfast.Config(stack, 'a', { name: 'a', data: { A: 'b' } });
       holdfast.ResourceOptions.of(a).add({ provider: '${cluster}' });`,
      name,
    ).replace(/\}\);\n$/, '}, { createNamespace: false });\n')}`;
  const cwd = projectOf({ 'stacks/one.ts': stack('one', 'edge'), 'stacks/two.ts': stack('two', provider) });
  expect(holdfast(['synth'], { cwd })).toMatchObject({ status });
});

test.each([
  ['the same path', '/', 1],
  ['another path', '/api', 0],
])('a host that two stacks claim, with %s', (_, path, status) => {
  const stack = (name: string, path: string, end = '});') =>
    stackSource(
      `new holdfast.WebService(stack, '${name}', {
  image: 'registry.example.com/web:1.2.0', port: 3000, probes: { liveness: '/live', readiness: '/ready' },
  ingress: { host: 'shop.example.com', path: '${path}' },
});`,
      name,
    ).replace(/\}\);\n$/, end);
  const two = stack('two', path, '}, { createNamespace: false });');
  const run = holdfast(['synth'], { cwd: projectOf({ 'stacks/one.ts': stack('one', '/'), 'stacks/two.ts': two }) });
  const told = run.errors.filter((line) => line.includes('route-claimed-twice'));
  expect({ status: run.status, told: told.length }).toEqual({ status, told: status });
  if (status > 0) expect(told[0]).toContain('got shop.example.com/, which Ingress test/one of one (stacks/one.ts:');
});

test.each([
  ['has room for each of two stacks alone', 15, 1],
  ['has room for both', 16, 0],
])('a quota that %s', (_, pods, status) => {
  const stack = (name: string, end = '});') =>
    stackSource(
      `new holdfast.Worker(stack, '${name}', {
  image: 'registry.example.com/web:1.2.0', replicas: 6, probes: { liveness: { command: ['node', 'alive.js'] } },
});`,
      name,
    )
      .replace('test: {}', `test: { quota: { pods: ${pods} } }`)
      .replace(/\}\);\n$/, end);
  const two = stack('two', '}, { createNamespace: false });');
  const run = holdfast(['synth'], { cwd: projectOf({ 'stacks/one.ts': stack('one'), 'stacks/two.ts': two }) });
  const told = run.errors.filter((line) => line.includes('quota-below-surge'));
  expect({ status: run.status, told: told.length }).toEqual({ status, told: status });
  if (status > 0)
    expect(told[0]).toContain('quota.pods: got "15", when all of them may take 16, those of one and two together');
});
