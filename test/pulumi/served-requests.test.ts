import { LanguageRuntimeService } from '@pulumi/pulumi/proto/language_grpc_pb';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { applyIn } from '../../lib/pulumi/apply';
import { sdkRun } from '../../lib/pulumi/sdk';
import { grpc } from '../../lib/pulumi/served/grpc';
import { ProgramServer } from '../../lib/pulumi/served/server';
import { closeServers } from '../helpers/api-server';
import { FakeEngine, type RunOptions } from '../helpers/fake-engine';
import { projectOf, ready, run, stack, useApi } from '../helpers/served';

/** Pulumi has this, but not in its types. */
const { LanguageServer } = require('@pulumi/pulumi/automation/server') as {
  LanguageServer: new (program: () => Promise<void>) => never;
};

let engine: FakeEngine;
let server: ProgramServer;
beforeEach(async () => {
  await useApi(ready);
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
