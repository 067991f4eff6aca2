import { Failure } from '../common/failure';
import { request } from './api';
import type { Access } from './credentials';

/** The nodes are spread over so many zones, in turn. */
const zones = 3;

const capacity = { cpu: '32', memory: '256Gi', 'ephemeral-storage': '256Gi', pods: '110' };

/** Registers the nodes node-0 to node-(count - 1) as their kubelets would; those that are there stay as they are. */
export async function registerNodes(access: Access, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const { status, body } = await request(access, '/api/v1/nodes', node(index));
    if (status !== 201 && status !== 409) throw new Failure(`node-${index} was not registered: ${body}`);
  }
}

/** Whether every node is ready for pods. */
export async function nodesReady(access: Access): Promise<boolean> {
  const { status, body } = await request(access, '/api/v1/nodes');
  if (status !== 200) return false;
  const { items } = JSON.parse(body) as { items: NodeObject[] };
  return items.every((item) =>
    item.status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'),
  );
}

/** The part of a Node that is looked at here. */
interface NodeObject {
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

function node(index: number): object {
  const name = `node-${index}`;
  const labels = {
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'amd64',
    'topology.kubernetes.io/zone': `zone-${index % zones}`,
  };
  return { apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, status: { capacity, allocatable: capacity } };
}
