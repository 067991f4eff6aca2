import { posix } from 'node:path';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { celPattern, containersWhere, namesTwice } from '../admission/condition';
import { type Container, containersOf, podKinds, podTemplateOf, volumeNamesOf } from '../pods';
import type { Finding, Rule } from '../rule';

/** Without what an image has in these nothing in it starts. */
const ofSystem = ['/', '/bin', '/boot', '/dev', '/etc', '/lib', '/lib64', '/proc', '/sbin', '/sys', '/usr', '/usr/bin'];

/** In CEL: whether a mount `m` is where none may be, and the paths of all without what they end with. */
const systemFolder = new RegExp(`^/+(${ofSystem.map((folder) => folder.slice(1)).join('|')})/*$`);
const isNoPlace = `!m.mountPath.startsWith('/') || (!has(m.subPath) && !variables.volumes.exists(v, v.name == m.name && has(v.hostPath) && v.hostPath.path == m.mountPath) && m.mountPath.matches(${celPattern(systemFolder)}))`;
const paths = "c.?volumeMounts.orValue([]).map(m, m.mountPath.find('^.*[^/]'))";

export const volumeMount: Rule = {
  id: 'volume-mount',
  severity: 'error',
  title:
    'A container mounts volumes that there are, each on a path of its own, and none over the folders of the system.',
  why: 'The API server refuses the workload, or no container of it starts.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1',
  kinds: podKinds,
  admission: {
    found: containersWhere(`c.?volumeMounts.orValue([]).exists(m, ${isNoPlace}) || ${namesTwice(paths)}`),
    fix: 'mount each volume on a path of its own, from the root, and below the folders of the system',
  },
  check: (manifest) => {
    const volumes = new Set(volumeNamesOf(manifest).map(({ name }) => name));
    const all = podTemplateOf(manifest)?.spec.volumes ?? [];
    const hosts = new Map(all.map((volume) => [volume.name, valueAt(volume, ['hostPath', 'path'])]));
    return containersOf(manifest).flatMap(({ container, pointer }) =>
      (container.volumeMounts ?? []).flatMap((_, index, mounts) => judge(mounts, index, { volumes, hosts }, pointer)),
    );
  },
};

type Mounts = NonNullable<Container['volumeMounts']>;

interface Names {
  readonly volumes: ReadonlySet<unknown>;
  /** The folders of the node: one is right in its own place. */
  readonly hosts: ReadonlyMap<unknown, unknown>;
}

function judge(mounts: Mounts, index: number, { volumes, hosts }: Names, container: string): Finding[] {
  const { name, mountPath, subPath } = mounts[index] ?? {};
  const pointer = `${container}/volumeMounts/${index}`;
  if (mountPath === undefined) return [];
  const path = normal(mountPath);
  const isTaken = mounts.slice(index + 1).some((other) => normal(other.mountPath) === path);
  const found = (field: string, got: string, allowed: string, fix: string) => ({
    pointer: `${pointer}/${field}`,
    got,
    allowed,
    fix,
  });
  return [
    ...(isTaken
      ? [
          found(
            'mountPath',
            `${show(path)}, as for another volume`,
            'a path of its own for each',
            'mount one of the two elsewhere',
          ),
        ]
      : []),
    ...(ofSystem.includes(path) && !subPath && hosts.get(name) !== path
      ? [
          found(
            'mountPath',
            show(path),
            'a folder that the image can do without',
            `mount it below, at '${posix.join(path, 'app')}'`,
          ),
        ]
      : []),
    ...(!path.startsWith('/') || path.includes(':')
      ? [found('mountPath', show(mountPath), 'an absolute path without a colon', 'write the path from the root')]
      : []),
    ...(volumes.has(name) ? [] : [found('name', show(name), 'the name of a volume of the pod', 'add the volume')]),
  ];
}

function normal(path: unknown): string {
  return typeof path === 'string' && path !== '' ? posix.join(path, '.').replace(/(.)\/$/, '$1') : '';
}
