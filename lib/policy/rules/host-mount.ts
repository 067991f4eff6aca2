import { posix } from 'node:path';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { celPattern } from '../admission/condition';
import { containersOf, podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

/** Whoever may talk to the runtime may start containers that have all of the node. */
const socket = /\/(docker|containerd|crio|cri-dockerd|dockershim)\.sock$/;
/** Whoever may write there is root on the node. */
const ofNode = [
  '/',
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/sys',
].concat(['/usr', '/var/lib/docker', '/var/lib/containerd', '/var/lib/etcd', '/var/lib/kubelet', '/var/run']);

/** In CEL, of a volume `v` of the node: whether it is a socket or a folder of the node's own, and whether it is written to. */
const isSocket = `v.hostPath.path.matches(${celPattern(new RegExp(socket.source.replace('$', '/*$')))})`;
const nodeFolder = new RegExp(`^/+(${ofNode.map((folder) => folder.slice(1).replaceAll('/', '/+')).join('|')})/*$`);
const isOfNode = `v.hostPath.path.matches(${celPattern(nodeFolder)})`;
const isWrittenTo =
  'variables.containers.exists(c, c.?volumeMounts.orValue([]).exists(m, m.name == v.name && !m.?readOnly.orValue(false)))';

export const hostMount: Rule = {
  id: 'host-mount',
  severity: 'error',
  title: 'No container has the socket of the runtime, and none can write to the folders that a node is made of.',
  why: 'Whoever gets into the process is root on the node, and has every Secret of every pod there.',
  source: 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  kinds: podKinds,
  admission: {
    found: `variables.volumes.filter(v, has(v.hostPath) && (${isSocket} || ${isOfNode} && ${isWrittenTo})).map(v, 'volume ' + v.name)`,
    fix: 'leave out the socket, and mount what is of the node with readOnly: true',
  },
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    return (spec?.volumes ?? []).flatMap((volume, index): Finding[] => {
      const path = valueAt(volume, ['hostPath', 'path']);
      if (typeof path !== 'string') return [];
      const folder = posix.normalize(path).replace(/(.)\/$/, '$1');
      const at = `${pointer}/volumes/${index}/hostPath`;
      if (socket.test(folder)) {
        const fix =
          'remove it; images are built without it by BuildKit or kaniko, and pods are made through the API server';
        return [{ pointer: at, got: show(path), allowed: 'anything but the socket of the runtime', fix }];
      }
      if (!ofNode.includes(folder) || !isWritten(manifest, volume.name)) return [];
      const fix = 'mount it with readOnly: true, or the one folder in it that is written to';
      return [
        { pointer: at, got: `${show(path)}, to be written to`, allowed: 'a folder of its own, or readOnly', fix },
      ];
    });
  },
};

function isWritten(manifest: Parameters<typeof containersOf>[0], volume: unknown): boolean {
  return containersOf(manifest).some(({ container }) =>
    (container.volumeMounts ?? []).some((mount) => mount.name === volume && valueAt(mount, ['readOnly']) !== true),
  );
}
