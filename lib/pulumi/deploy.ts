import { Config, getStack } from '@pulumi/pulumi';
import type { StackDefinition } from '../app/stack';
import { exceptionProblems } from '../program/exception';
import { type Project, produceDefinition } from '../program/project';
import { applyIn } from './apply';
import { sdkRun } from './sdk';

/** Makes the application when its Pulumi stack is run; `config` is the configuration of that stack. */
export type AppFactory = (config: Config) => StackDefinition | Promise<StackDefinition>;

export interface DeployOptions {
  /**
   * Environment to deploy.
   * @default - what stands behind the last dot of the Pulumi stack's name, `<stack>.<environment>`
   */
  readonly environment?: string;
  /**
   * Context of the kubeconfig to deploy to.
   * @default - `kubernetes:context` of the stack's configuration; without either nothing is deployed
   */
  readonly context?: string;
}

/**
 * A program for the Automation API that deploys an application exactly as `pulumi up` does in a project of holdfast:
 * rendered and judged by the same producer, checked against the cluster, registered under the same names.
 *
 * ```ts
 * const stack = await LocalWorkspace.createOrSelectStack({
 *   stackName: 'shop.production', projectName: 'holdfast', program: deploy(shop, { context: 'my-cluster' }),
 * });
 * await stack.up();
 * ```
 *
 * The program fails with all problems at once, a line each, before anything is registered.
 * @see https://www.pulumi.com/docs/iac/automation-api/
 */
export function deploy(
  app: StackDefinition | AppFactory,
  { environment, context }: DeployOptions = {},
): () => Promise<void> {
  return async () => {
    const name = environment ?? getStack().split('.').at(-1) ?? '';
    await applyIn(sdkRun(), await produceApp(app, name), context);
  };
}

async function produceApp(app: StackDefinition | AppFactory, environment: string): Promise<Project> {
  try {
    const definition = typeof app === 'function' ? await app(new Config()) : app;
    return produceDefinition(definition, environment, 'deploy', 'environment');
  } catch (error) {
    return { products: [], environments: [], problems: exceptionProblems(error, 'deploy') };
  }
}
