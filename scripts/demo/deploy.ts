import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../../test/cluster/common/failure';
import { configureStack, pulumiProject } from '../pulumi/project';
import type { DemoCluster } from './place';

const stack = 'backend-api.production';
const namespace = 'production';

/** Runs `holdfast up` in a project of the demo's own, so that the state and settings of this one stay as they are. */
export async function deploy(
  folder: string,
  { kubeconfig, bin, context, prepareNamespace }: DemoCluster,
): Promise<void> {
  const project = pulumiProject(join(folder, 'pulumi'), { kubeconfig, bin });
  configureStack(project, stack, context);
  const prepared = prepareNamespace?.(namespace);
  const up = [
    'bin/holdfast.js',
    'up',
    '--stack',
    stack,
    '--',
    '--yes',
    '--skip-preview',
    '--refresh',
    '--suppress-progress',
  ];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, up, { cwd: project.folder, env: project.env, stdio: 'inherit' });
    child.once('error', reject).once('exit', resolve);
  });
  await prepared;
  if (code !== 0) throw new Failure('pulumi up failed, see its messages above; npm run demo goes on from there');
}
