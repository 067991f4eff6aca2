import { Result } from '@pulumi/pulumi/proto/resource_pb';
import { ApiObject } from 'cdk8s';
import { defineStack } from '../../lib/index';
import type { Project } from '../../lib/program/project';
import { grpc } from '../../lib/pulumi/served/grpc';
import { FakeEngine, refusal } from '../helpers/fake-engine';
import { config, eachServed, environments, projectOf, run, stack, useApi } from '../helpers/served';

/** Settings that are made one after the other, each after the one before. */
function settingsCalled(...names: readonly string[]): Project {
  const definition = defineStack('web', environments, (chart) => {
    const made = names.map(
      (name) => new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }),
    );
    for (const [index, one] of made.entries()) if (index > 0) one.addDependency(made[index - 1] as ApiObject);
  });
  return projectOf(definition);
}

const objects = (from: FakeEngine) =>
  from.registered.filter((one) => one.getType().startsWith('kubernetes:')).map((one) => one.getName());
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const served = eachServed();

test('what is wrong is told, and nothing is registered', async () => {
  served.server.serve(stack, { project: projectOf(), printed: ['printed'] });
  const response = await served.engine.run(served.server.address, { ...run, secrets: [] });
  expect([response.getBail(), response.getError(), objects(served.engine)]).toEqual([true, '', []]);
  expect(served.engine.said).toEqual([
    'info: printed',
    expect.stringMatching(
      /^error: nothing was applied\n.*got shop:key, which is there as plain text; allowed: a secret/,
    ),
  ]);
});

test('warnings are told, and what was printed before them', async () => {
  const project = settingsCalled('one');
  const warning = {
    id: 'some',
    severity: 'warning',
    place: 'here',
    property: 'it',
    got: 'a',
    allowed: 'b',
    fix: 'c',
  } as const;
  served.server.serve(stack, { project: { ...project, problems: [warning] }, printed: ['first', 'second'] });
  const response = await served.engine.run(served.server.address, run);
  expect([response.getBail(), served.engine.said.slice(0, 2)]).toEqual([false, ['info: first', 'info: second']]);
  expect(served.engine.said[2]).toMatch(/^warning: here it: warning: got a; allowed: b; fix: c/);
});

test('a resource that an engine does not take fails its run, and what needs it is not registered', async () => {
  served.server.serve(stack, { project: settingsCalled('one', 'two', 'three'), printed: [] });
  served.engine.answer = (request) => {
    if (request.getName() === 'test/two') throw refusal(grpc.status.INVALID_ARGUMENT, 'not this one');
  };
  const response = await served.engine.run(served.server.address, run);
  expect([response.getBail(), objects(served.engine).at(-1), served.engine.isFinished]).toEqual([
    true,
    'test/two',
    false,
  ]);
  expect(served.engine.said[0]?.split('\n').slice(0, 2)).toEqual([
    "error: Running program '/project/bin/pulumi.js' failed with an unhandled exception:",
    expect.stringMatching(
      /failed to register new resource test\/two \[kubernetes:core\/v1:ConfigMap\]: 3 INVALID_ARGUMENT: not this one/,
    ),
  ]);
});

test('after a resource that failed in a run that goes on, nobody says what became of its Services', async () => {
  let asked = 0;
  await useApi(() => ({ status: 200, body: { items: [], asked: ++asked } }));
  served.server.serve(stack, { project: projectOf(), printed: [] });
  served.engine.answer = (request) => (request.getType().endsWith(':Deployment') ? Result.FAIL : undefined);
  const response = await served.engine.run(served.server.address, run);
  expect([response.getBail(), served.engine.said, served.engine.isFinished, asked]).toEqual([false, [], true, 0]);
});

test('what one cluster refuses ends the run, and nobody waits for the endpoints of another', async () => {
  let asked = 0;
  const none = () => ({ status: 200, body: { items: [], asked: ++asked } });
  await useApi(none);
  served.server.serve(stack, { project: projectOf(), printed: [] });
  served.engine.answer = async (request) => {
    if (request.getName() !== 'edge:test/edge') return;
    await until(() => asked > 0);
    throw refusal(grpc.status.INVALID_ARGUMENT, 'not there');
  };
  expect((await served.engine.run(served.server.address, run)).getBail()).toBe(true);
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 1500)); // it asks each second
  expect(asked).toBe(before);
});

test('an engine that is about to end has told why, and hears no more of it', async () => {
  served.server.serve(stack, { project: settingsCalled('one', 'two'), printed: [] });
  served.engine.answer = (request) => {
    if (request.getName() === 'test/one') throw refusal(grpc.status.UNAVAILABLE, 'shutting down');
  };
  const response = await served.engine.run(served.server.address, run);
  expect([response.getBail(), response.getError(), served.engine.said, served.engine.isFinished]).toEqual([
    false,
    '',
    [],
    false,
  ]);
});

test('runs know nothing of each other: not of their secrets, and not of an engine that is killed in the middle', async () => {
  const others = [stack, 'other.test'].map(async (name) => {
    const own = await new FakeEngine().start();
    served.server.serve(name, { project: projectOf(), printed: [] });
    const ended = own.run(served.server.address, {
      ...run,
      stack: name,
      config: { ...config, 'shop:key': `secret of ${name}` },
    });
    await ended;
    own.stop();
    return own;
  });
  served.server.serve('killed.test', { project: settingsCalled('one', 'two'), printed: [] });
  let wasAsked = false;
  served.engine.answer = (request) => {
    if (request.getName() !== 'test/one') return;
    wasAsked = true;
    return new Promise(() => {});
  };
  const killed = served.engine.run(served.server.address, { ...run, stack: 'killed.test' });
  await until(() => wasAsked);
  served.engine.stop();
  const secrets = (await Promise.all(others)).map(({ registered }) => {
    const secret = registered
      .find((one) => one.getType().endsWith(':Secret'))
      ?.getObject()
      ?.toJavaScript();
    return JSON.stringify(secret).match(/secret of [a-z.]+/g);
  });
  expect(secrets).toEqual([['secret of web.test'], ['secret of other.test']]);
  await killed.catch(() => {}); // it has ended
  expect(objects(served.engine)).not.toContain('test/two'); // which needs the one that it was killed at
});

test('a stack that is not run now is refused, and the plugin that objects are written for is named', async () => {
  served.server.serve(stack, { project: settingsCalled('one'), printed: [] });
  served.server.forget(stack);
  expect((await served.engine.run(served.server.address, run)).getError()).toBe(
    'web.test is not a stack that is run now',
  );
  const { version } = require('@pulumi/kubernetes/package.json') as { version: string };
  expect(await served.engine.plugins(served.server.address)).toMatchObject([
    { name: 'kubernetes', kind: 'resource', version },
  ]);
});
