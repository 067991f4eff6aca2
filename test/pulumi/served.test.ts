import { LanguageRuntimeService } from '@pulumi/pulumi/proto/language_grpc_pb';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, ResourceOptions, requireSecret, Secret, WebService } from '../../lib/index';
import { type Project, produceDefinition } from '../../lib/program/project';
import { applyIn } from '../../lib/pulumi/apply';
import { sdkRun } from '../../lib/pulumi/sdk';
import { grpc } from '../../lib/pulumi/served/grpc';
import { ProgramServer } from '../../lib/pulumi/served/server';
import { closeServers, listen, useContexts } from '../helpers/api-server';
import { FakeEngine, type RunOptions, refusal } from '../helpers/fake-engine';

/** Pulumi has this, but not in its types. */
const { LanguageServer } = require('@pulumi/pulumi/automation/server') as {
  LanguageServer: new (program: () => Promise<void>) => never;
};

const environments = defineEnvironments({ test: {} });
const stack = 'web.test';
const config = { 'kubernetes:context': 'here', 'kubernetes-edge:context': 'there', 'shop:key': 'never-to-be-seen' };
const run: RunOptions = { stack, config, secrets: ['shop:key'] };

/** All that can be said of an object to Pulumi, on two clusters and at several depths, with a secret and its checksum. */
const everything = defineStack('web', environments, (chart) => {
  const secret = new Secret(chart, 'api-secrets', {
    data: { KEY: requireSecret('key') },
    rendersAs: { externalSecret: { store: 'vault', remoteKey: 'web' } },
  });
  const service = new WebService(chart, 'web', {
    image: 'registry.example.com/web:1.0.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    config: { LEVEL: 'info' },
    secrets: [secret],
    replicas: { min: 2, max: 4 },
  });
  const settings = (scope: Construct, name: string, data: Record<string, unknown> = {}) =>
    new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
  const inner = new Construct(new Construct(chart, 'team'), 'inner');
  const first = settings(inner, 'first', { TEXT: 'ä', EMPTY: '' });
  const second = settings(inner, 'second');
  second.addDependency(first);
  const edge = settings(chart, 'edge');
  ResourceOptions.of(edge).add({ provider: 'edge', retainOnDelete: true });
  ResourceOptions.of(service).add({
    protect: true,
    ignoreChanges: ['spec.paused'],
    replaceOnChanges: ['spec.selector'],
  });
  ResourceOptions.of(first).add({ import: true, timeouts: { createSeconds: 5, updateSeconds: 6, deleteSeconds: 7 } });
  ResourceOptions.of(second).add({ import: 'test/other', skipAwait: true });
  ResourceOptions.of(second).add({
    aliases: ['urn:pulumi:old::shop::a:b:C::d', { name: 'before' }, { type: 'a:b:D' }],
  });
});

function projectOf(definition = everything): Project {
  const project = produceDefinition(definition, 'test', 'test', 'test');
  return { ...project, problems: project.problems.filter(({ severity }) => severity === 'error') };
}

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

let engine: FakeEngine;
let server: ProgramServer;
beforeEach(async () => {
  const slices = { items: [{ endpoints: [{ conditions: { ready: true } }] }] };
  const api = await listen({
    '/version': { status: 200, body: { gitVersion: 'v1.35.0' } },
    '/api/v1/namespaces/test': { status: 200, body: {} },
    '/apis/discovery.k8s.io/v1/namespaces/test/endpointslices': { status: 200, body: slices },
  });
  useContexts({ here: api, there: api });
  engine = await new FakeEngine().start();
  server = await new ProgramServer().start();
});
afterEach(() => {
  engine.stop();
  server.stop();
  closeServers();
});

/** Has Pulumi's own server of programs run what a project of holdfast has in its bin/pulumi.js. */
async function bySdk(options: RunOptions): Promise<FakeEngine> {
  const own = await new FakeEngine().start();
  const language = new grpc.Server();
  language.addService(LanguageRuntimeService, new LanguageServer(() => applyIn(sdkRun(), projectOf())));
  const port = await new Promise<number>((resolve) =>
    language.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (_, bound) => resolve(bound)),
  );
  const limit = Error.stackTraceLimit;
  try {
    await own.run(`127.0.0.1:${port}`, options);
  } finally {
    Error.stackTraceLimit = limit;
    language.forceShutdown();
    own.stop();
  }
  return own;
}

/** Requests by type and name, without the line of the program, which nobody has who does without the SDK. */
function told(requests: readonly RegisterResourceRequest[]) {
  const entries = requests.map((request) => {
    const { sourceposition, stacktrace, aliasesList, aliasurnsList, object, ...others } = request.toObject();
    const aliases = [...aliasurnsList, ...aliasesList.map(({ urn }) => urn)].join('\n');
    const dependencies = [...others.propertydependenciesMap].sort();
    const inputs = request.getObject()?.toJavaScript();
    return [`${others.type} ${others.name}`, { ...others, propertydependenciesMap: dependencies, aliases, inputs }];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, object>>;
}

test.each([false, true])('an engine is told the very same as by the SDK, in a preview (%s) too', async (isPreview) => {
  server.serve(stack, { project: projectOf(), printed: [] });
  const response = await engine.run(server.address, { ...run, isPreview });
  expect([engine.said, response.getBail()]).toEqual([[], false]);
  const other = await bySdk({ ...run, isPreview });
  expect(told(engine.registered)).toEqual(told(other.registered));
  expect(engine.registered.length).toBeGreaterThan(15);
  expect([...engine.completed].sort()).toEqual([...other.completed].sort());
  expect([engine.isFinished, other.isFinished]).toEqual([true, true]);
});

test('names that the user knows of are told beside those that follow from the object', async () => {
  server.serve(stack, { project: projectOf(), printed: [] });
  await engine.run(server.address, run);
  const aliases = engine.registered.find((one) => one.getName() === 'test/second')?.getAliasurnsList();
  expect(aliases).toEqual(
    expect.arrayContaining([
      'urn:pulumi:web.test::shop::kubernetes:core/v1:ConfigMap::test/second',
      'urn:pulumi:old::shop::a:b:C::d',
      'urn:pulumi:web.test::shop::cdk8s:index:Construct$kubernetes:core/v1:ConfigMap::before',
      'urn:pulumi:web.test::shop::a:b:D::test/second',
    ]),
  );
});

test('what is wrong is told, and nothing is registered', async () => {
  server.serve(stack, { project: projectOf(), printed: ['printed'] });
  const response = await engine.run(server.address, { ...run, secrets: [] });
  expect([response.getBail(), response.getError(), objects(engine)]).toEqual([true, '', []]);
  expect(engine.said).toEqual([
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
  server.serve(stack, { project: { ...project, problems: [warning] }, printed: ['first', 'second'] });
  const response = await engine.run(server.address, run);
  expect([response.getBail(), engine.said.slice(0, 2)]).toEqual([false, ['info: first', 'info: second']]);
  expect(engine.said[2]).toMatch(/^warning: here it: warning: got a; allowed: b; fix: c/);
});

test('a resource that an engine does not take fails its run, and what needs it is not registered', async () => {
  server.serve(stack, { project: settingsCalled('one', 'two', 'three'), printed: [] });
  engine.answer = (request) => {
    if (request.getName() === 'test/two') throw refusal(grpc.status.INVALID_ARGUMENT, 'not this one');
  };
  const response = await engine.run(server.address, run);
  expect([response.getBail(), objects(engine).at(-1), engine.isFinished]).toEqual([true, 'test/two', false]);
  expect(engine.said[0]?.split('\n').slice(0, 2)).toEqual([
    "error: Running program '/project/bin/pulumi.js' failed with an unhandled exception:",
    expect.stringMatching(
      /failed to register new resource test\/two \[kubernetes:core\/v1:ConfigMap\]: 3 INVALID_ARGUMENT: not this one/,
    ),
  ]);
});

test('what one cluster refuses ends the run, and nobody waits for the endpoints of another', async () => {
  let asked = 0;
  const none = () => ({ status: 200, body: { items: [], asked: ++asked } });
  const api = await listen({
    '/version': { status: 200, body: { gitVersion: 'v1.35.0' } },
    '/api/v1/namespaces/test': { status: 200, body: {} },
    '/apis/discovery.k8s.io/v1/namespaces/test/endpointslices': none,
  });
  useContexts({ here: api, there: api });
  server.serve(stack, { project: projectOf(), printed: [] });
  engine.answer = async (request) => {
    if (request.getName() !== 'edge:test/edge') return;
    await until(() => asked > 0);
    throw refusal(grpc.status.INVALID_ARGUMENT, 'not there');
  };
  expect((await engine.run(server.address, run)).getBail()).toBe(true);
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 1500)); // it asks each second
  expect(asked).toBe(before);
});

test('an engine that is about to end has told why, and hears no more of it', async () => {
  server.serve(stack, { project: settingsCalled('one', 'two'), printed: [] });
  engine.answer = (request) => {
    if (request.getName() === 'test/one') throw refusal(grpc.status.UNAVAILABLE, 'shutting down');
  };
  const response = await engine.run(server.address, run);
  expect([response.getBail(), response.getError(), engine.said, engine.isFinished]).toEqual([false, '', [], false]);
});

test('runs know nothing of each other: not of their secrets, and not of an engine that is killed in the middle', async () => {
  const others = [stack, 'other.test'].map(async (name) => {
    const own = await new FakeEngine().start();
    server.serve(name, { project: projectOf(), printed: [] });
    const ended = own.run(server.address, {
      ...run,
      stack: name,
      config: { ...config, 'shop:key': `secret of ${name}` },
    });
    await ended;
    own.stop();
    return own;
  });
  server.serve('killed.test', { project: settingsCalled('one', 'two'), printed: [] });
  let wasAsked = false;
  engine.answer = (request) => {
    if (request.getName() !== 'test/one') return;
    wasAsked = true;
    return new Promise(() => {});
  };
  const killed = engine.run(server.address, { ...run, stack: 'killed.test' });
  await until(() => wasAsked);
  engine.stop();
  const secrets = (await Promise.all(others)).map(({ registered }) => {
    const secret = registered
      .find((one) => one.getType().endsWith(':Secret'))
      ?.getObject()
      ?.toJavaScript();
    return JSON.stringify(secret).match(/secret of [a-z.]+/g);
  });
  expect(secrets).toEqual([['secret of web.test'], ['secret of other.test']]);
  await killed.catch(() => {}); // it has ended
  expect(objects(engine)).not.toContain('test/two'); // which needs the one that it was killed at
});

test('a stack that is not run now is refused, and the plugin that objects are written for is named', async () => {
  server.serve(stack, { project: settingsCalled('one'), printed: [] });
  server.forget(stack);
  expect((await engine.run(server.address, run)).getError()).toBe('web.test is not a stack that is run now');
  const { version } = require('@pulumi/kubernetes/package.json') as { version: string };
  expect(await engine.plugins(server.address)).toMatchObject([{ name: 'kubernetes', kind: 'resource', version }]);
});
