import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configureStack, type PulumiProject, pulumiProject } from '../../scripts/pulumi/project';

const root = join(__dirname, '../..');

export interface Cluster {
  readonly kubeconfig: string;
  readonly context: string;
  readonly bin: string;
}

const environment = 'bench';

/** A project with so many stacks of so many objects each, half ConfigMaps, half Services that select no pods. */
export function project(
  folder: string,
  cluster: Cluster,
  namespace: string,
  stacks: number,
  objects: number,
): PulumiProject {
  mkdirSync(folder, { recursive: true });
  const made = pulumiProject(folder, cluster);
  const sources = join(folder, 'stacks');
  rmSync(sources, { recursive: true });
  mkdirSync(sources);
  writeFileSync(join(sources, 'applications.ts'), source(namespace, stacks, objects));
  for (let index = 0; index < stacks; index++) {
    configureStack(made, `application-${index}.${environment}`, cluster.context);
  }
  return made;
}

function source(namespace: string, stacks: number, objects: number): string {
  return `import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack } from '${join(root, 'lib/index')}';
const environments = defineEnvironments({ ${environment}: { namespace: '${namespace}' } });
const names = Array.from({ length: ${stacks} }, (_, index) => \`application-\${index}\`);
export default names.map((application) =>
  defineStack(application, environments, (stack) => {
    for (let index = 0; index < ${objects}; index++) {
      const metadata = { name: \`\${application}-\${index}\` };
      const scope = new Construct(stack, metadata.name);
      if (index % 2 === 0) new ApiObject(scope, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { LOG_LEVEL: 'info' } });
      else new ApiObject(scope, 'service', { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } });
    }
  }, { createNamespace: false }),
);
`;
}
