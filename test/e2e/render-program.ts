import { getStack, runtime } from '@pulumi/pulumi';
import { produceStack } from '../../lib/program/project';
import { clustersOf } from '../../lib/pulumi/clusters';
import { register } from '../../lib/pulumi/register';
import { sdkRun } from '../../lib/pulumi/sdk';

/** The Pulumi program with one thing changed: its provider writes the objects into files and applies none. */
export async function program(renderYamlToDirectory: string): Promise<void> {
  runtime.registerStackTransformation(({ type, props, opts }) =>
    type === 'pulumi:providers:kubernetes'
      ? { props: { ...props, context: undefined, renderYamlToDirectory }, opts }
      : undefined,
  );
  const { products } = produceStack('stacks', getStack(), 'pulumi', 'stack');
  const objects = products.flatMap((product) => product.objects);
  for (const cluster of clustersOf(objects, sdkRun().configuration)) register(cluster);
}
