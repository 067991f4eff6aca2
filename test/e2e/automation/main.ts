import { LocalWorkspace } from '@pulumi/pulumi/automation';
import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack } from 'holdfast';
import { deploy } from 'holdfast/pulumi';

// A program that deploys by code: previews, applies, applies again, tries what is wrong, and removes everything.

const environments = defineEnvironments({ test: { namespace: 'automation' } });

/** The application as the configuration of its stack wants it. */
function application(level: string) {
  return defineStack('automation', environments, (stack) => {
    const metadata = { name: level === 'wrong' ? 'Not_A_Name' : 'settings' };
    new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { LEVEL: level } });
  });
}

async function main([context = '']: string[]): Promise<void> {
  const stack = await LocalWorkspace.createOrSelectStack({
    stackName: 'automation.test',
    projectName: 'automation',
    program: deploy((config) => application(config.require('level')), { context }),
  });
  const say = (what: string, result: unknown) => console.log(JSON.stringify({ what, result }));
  await stack.setConfig('level', { value: 'first' });
  say('preview', (await stack.preview()).changeSummary);
  say('up', (await stack.up()).summary.resourceChanges);
  say('again', (await stack.up()).summary.resourceChanges);
  const { deployment } = await stack.exportStack();
  say(
    'urns',
    deployment.resources.map(({ urn }: { urn: string }) => urn),
  );
  await stack.setConfig('level', { value: 'wrong' });
  say(
    'wrong',
    await stack.up().then(
      () => 'done',
      (error: Error) => error.message,
    ),
  );
  await stack.setConfig('level', { value: 'second' });
  say('change', (await stack.up()).summary.resourceChanges);
  say('destroy', (await stack.destroy()).summary.resourceChanges);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
