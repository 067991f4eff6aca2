import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../test/cluster/common/report';
import { createSecret, removeRegistry, serveImage } from './kind-registry';
import type { DemoCluster } from './place';
import { installKind, installPulumi, run, show, succeeds } from './tools';

const root = join(__dirname, '../..');
const cluster = 'holdfast'; // as kind.yaml calls it

/** A kind cluster of a control plane and two workers, in which the service runs as dist/ says. */
export async function kindCluster(folder: string, report: Report): Promise<DemoCluster> {
  const kubeconfig = join(folder, 'kubeconfig');
  mkdirSync(folder, { recursive: true });
  installKind(report);
  await installPulumi(report);
  if (exists()) {
    run('kind', ['export', 'kubeconfig', '--name', cluster, '--kubeconfig', kubeconfig]);
  } else {
    report.say('creating a kind cluster of three nodes, a minute or two');
    const config = ['--config', join(root, 'kind.yaml'), '--kubeconfig', kubeconfig];
    show('kind', ['create', 'cluster', ...config, '--wait', '180s']);
  }
  serveImage(cluster, ['1.2.0'], report);
  const prepareNamespace = (namespace: string) => createSecret(cluster, namespace);
  return { kubeconfig, context: `kind-${cluster}`, kind: true, prepareNamespace };
}

/** Removes the cluster and the registry; returns whether there were any. */
export function removeKindCluster(folder: string): boolean {
  if (!succeeds('kind', 'version') || !exists()) return false;
  run('kind', ['delete', 'cluster', '--name', cluster, '--kubeconfig', join(folder, 'kubeconfig')]);
  removeRegistry();
  return true;
}

function exists(): boolean {
  return run('kind', ['get', 'clusters']).split('\n').includes(cluster);
}
