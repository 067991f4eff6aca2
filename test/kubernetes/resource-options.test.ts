import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Defaults, ResourceOptions, type ResourceOptionsProps } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { produceOne } from '../helpers/manifests';

function problemsOf(options: ResourceOptionsProps) {
  return produceOne((stack) => ResourceOptions.of(stack).add(options)).problems;
}

test.each(['spec.containers[0].image', 'spec.containers.0.image', 'data["a.b"]', '/spec/replicas', ''])(
  'pitfall 12: the path %j, which the provider would take for another, is refused',
  (path) => {
    for (const name of ['ignoreChanges', 'replaceOnChanges'] as const) {
      const [problem, ...others] = problemsOf({ [name]: [path] });
      expect(others).toEqual([]);
      expect(problem?.property).toBe(`ResourceOptions.${name}[0]`);
      expect(problem?.allowed).toContain('without the index of a list');
    }
  },
);

test.each(['spec.replicas', 'data.LEVEL', 'metadata.labels.app-name'])('the path %s is taken', (path) => {
  expect(problemsOf({ ignoreChanges: [path], replaceOnChanges: [path] })).toEqual([]);
});

test.each<[string, object, string]>([
  ['a misspelt option', { protekt: true }, 'protect'],
  ['a flag that is none', { protect: 'yes' }, 'true or false'],
  ['a deadline of no time', { timeouts: { createSeconds: 0 } }, 'a number of seconds'],
  ['a condition in words', { waitFor: 'Ready' }, "'condition=Ready'"],
  ['a provider that is no name', { provider: 'Other Cluster' }, 'lower-case letters'],
])('%s is refused', (_, options, words) => {
  const [problem, ...others] = problemsOf(options as ResourceOptionsProps);
  expect([others, problem?.severity]).toEqual([[], 'error']);
  expect(JSON.stringify(problem)).toContain(words);
});

test('what is said further in wins, lists are joined, and kinds are kept to', () => {
  let found: unknown[] = [];
  produceOne((stack) => {
    const team = new Construct(stack, 'team');
    const object = new ApiObject(team, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
    ResourceOptions.of(stack).add({ protect: true, ignoreChanges: ['data.A'], timeouts: { createSeconds: 5 } });
    ResourceOptions.of(stack).add({ retainOnDelete: true }, { kinds: ['Secret'] });
    ResourceOptions.of(team).add({ protect: false, ignoreChanges: ['data.B'], timeouts: { deleteSeconds: 7 } });
    found = ['ConfigMap', 'Secret'].map((kind) => resourceOptionsOf(object, kind));
  });
  const common = {
    protect: false,
    ignoreChanges: ['data.A', 'data.B'],
    timeouts: { createSeconds: 5, deleteSeconds: 7 },
  };
  expect(found).toEqual([common, { ...common, retainOnDelete: true }]);
});

test.each<[string, () => unknown]>([
  ['ResourceOptions.of', () => ResourceOptions.of('x' as never)],
  ['Defaults.of', () => Defaults.of(null as never)],
])('%s of what is no construct ends in one line', (property, call) => {
  const { problems } = produceOne(() => void call());
  expect(problems).toMatchObject([{ id: 'arguments', property, allowed: 'the stack, or a construct in it' }]);
});
