import { binFolder } from '../common/cache';
import { request } from './api';
import type { Component } from './components';
import { readAccess, writeKubeconfig, writeSecrets } from './credentials';
import type { ClusterFiles } from './files';
import { launch, waitFor } from './launch';
import { nodesReady, registerNodes } from './nodes';
import { isListening } from './ports';
import type { ClusterState } from './state';

/** What a cluster is to be like. */
export interface Wishes {
  /** How many nodes there are at least; default: 3. */
  readonly nodes?: number | undefined;
  /** Milliseconds until it must be ready; default: two minutes. */
  readonly patience?: number | undefined;
}

/** Starts the components that do not run and waits until pods can be scheduled, where there is a scheduler. */
export async function bringUp(
  files: ClusterFiles,
  initial: ClusterState,
  components: readonly Component[],
  { nodes = 3, patience = 120_000 }: Wishes,
): Promise<void> {
  const deadline = Date.now() + patience;
  let state = initial;
  const wait = (component: string, ready: () => Promise<boolean>) =>
    waitFor({ files, state, component, deadline }, ready);

  writeSecrets(files);
  for (const component of components) {
    if (!state.processes[component.name]) state = launch(files, state, binFolder(), component);
    if (component.name === 'etcd') await wait('etcd', () => listens(component));
    if (component.name === 'kube-apiserver') {
      await wait('kube-apiserver', () => answers(files, state.port, '/readyz'));
      writeKubeconfig(files, readAccess(files, state.port));
    }
  }
  if (!components.some(({ name }) => name === 'kube-scheduler')) return;
  const access = readAccess(files, state.port);
  await registerNodes(access, nodes);
  for (const component of components) await wait(component.name, () => listens(component));
  await wait('kwok', () => nodesReady(access));
  const account = '/api/v1/namespaces/default/serviceaccounts/default';
  await wait('kube-controller-manager', () => answers(files, state.port, account));
}

async function answers(files: ClusterFiles, port: number, path: string): Promise<boolean> {
  return (await request(readAccess(files, port), path)).status === 200;
}

async function listens({ ports }: Component): Promise<boolean> {
  return (await Promise.all(ports.map(isListening))).every(Boolean);
}
