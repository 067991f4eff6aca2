import { LanguageRuntimeService } from '@pulumi/pulumi/proto/language_grpc_pb';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import { applyIn } from '../../lib/pulumi/apply';
import { sdkRun } from '../../lib/pulumi/sdk';
import { grpc } from '../../lib/pulumi/served/grpc';
import { FakeEngine, type RunOptions } from '../helpers/fake-engine';
import { eachServed, projectOf, run, stack } from '../helpers/served';

/** Pulumi has this, but not in its types. */
const { LanguageServer } = require('@pulumi/pulumi/automation/server') as {
  LanguageServer: new (program: () => Promise<void>) => never;
};

const served = eachServed();

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
  served.server.serve(stack, { project: projectOf(), printed: [] });
  const response = await served.engine.run(served.server.address, { ...run, isPreview });
  expect([served.engine.said, response.getBail()]).toEqual([[], false]);
  const other = await bySdk({ ...run, isPreview });
  expect(told(served.engine.registered)).toEqual(told(other.registered));
  expect(served.engine.registered.length).toBeGreaterThan(15);
  expect([...served.engine.completed].sort()).toEqual([...other.completed].sort());
  expect([served.engine.isFinished, other.isFinished]).toEqual([true, true]);
});

test('names that the user knows of are told beside those that follow from the object', async () => {
  served.server.serve(stack, { project: projectOf(), printed: [] });
  await served.engine.run(served.server.address, run);
  const aliases = served.engine.registered.find((one) => one.getName() === 'test/second')?.getAliasurnsList();
  expect(aliases).toEqual(
    expect.arrayContaining([
      'urn:pulumi:web.test::shop::kubernetes:core/v1:ConfigMap::test/second',
      'urn:pulumi:old::shop::a:b:C::d',
      'urn:pulumi:web.test::shop::cdk8s:index:Construct$kubernetes:core/v1:ConfigMap::before',
      'urn:pulumi:web.test::shop::a:b:D::test/second',
    ]),
  );
});
