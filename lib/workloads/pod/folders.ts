import { posix } from 'node:path';
import type { k8s } from 'cdk8s-plus-28';
import type { KeyReference } from '../../config/reference';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import { append } from '../../problems/append';
import type { Origin } from '../../problems/origin';
import { joinProperty } from '../../problems/report';
import type { EmptyDirProps, Files } from './files';

/** A folder of containers, and what is in it. */
export interface Folder {
  /** What the user called it: `files["/etc/app/config.yaml"]`. */
  readonly property: string;
  readonly volume: Plain<k8s.Volume>;
  readonly mount: Plain<k8s.VolumeMount>;
}

/** Key in the ConfigMap for the text of a file; no two paths have the same. */
export function keyOf(path: string): string {
  return path.slice(1).replaceAll('/', '..');
}

export function isKey(content: Files[string]): content is KeyReference {
  return typeof content === 'object' && 'key' in content && typeof content.key === 'string';
}

/**
 * The folders that files are in, each of them one volume whatever it is put together from: a file of its own mount
 * (`subPath`) would keep the text it had when the pod started. `configMap` has the texts, and `prefix` begins the names
 * of the volumes.
 */
export function fileFolders(files: Files, configMap: string, property: string, prefix = ''): Folder[] {
  const folders = new Map<string, [path: string, content: Files[string]][]>();
  for (const [path, content] of Object.entries(files)) {
    const folder = isWhole(content) ? `${path}/` : posix.dirname(path);
    append(folders, folder, [path, content]);
  }
  return [...folders].map(([folder, contents], index) => {
    const name = `${prefix}files${index === 0 ? '' : `-${index}`}`;
    const [[path, content]] = contents as [[string, Files[string]]];
    return {
      property: joinProperty([...property.split('.'), path]),
      volume: isWhole(content)
        ? { name, secret: { secretName: content.name } }
        : { name, projected: { sources: sources(contents, configMap) } },
      mount: { name, mountPath: folder.replace(/\/$/, ''), readOnly: true },
    };
  });
}

/** True for a Secret all of whose keys become files. */
function isWhole(content: Files[string]): content is { readonly name: string } {
  return typeof content === 'object' && !isKey(content);
}

/** Each ConfigMap and Secret once, with the keys that become files. */
function sources(
  contents: readonly (readonly [string, Files[string]])[],
  configMap: string,
): Plain<k8s.VolumeProjection>[] {
  const found = new Map<string, { kind: KeyReference['kind']; name: string; items: { key: string; path: string }[] }>();
  for (const [path, content] of contents) {
    const { kind, name, key } = isKey(content)
      ? content
      : ({ kind: 'ConfigMap', name: configMap, key: keyOf(path) } as const);
    const source = found.get(`${kind} ${name}`) ?? { kind, name, items: [] };
    source.items.push({ key, path: posix.basename(path) });
    found.set(`${kind} ${name}`, source);
  }
  return [...found.values()].map(({ kind, name, items }) =>
    kind === 'Secret' ? { secret: { name, items } } : { configMap: { name, items } },
  );
}

/** True when the one folder that can always be written to was said otherwise. */
export function hasTmp(folders: readonly Folder[]): boolean {
  return folders.some(({ volume, mount }) => volume.emptyDir && mount.mountPath === defaults.tmp.mountPath);
}

/** Folders that all containers of the pod write to. */
export function emptyFolders({ emptyDirs = {} }: EmptyDirProps): Folder[] {
  return Object.entries(emptyDirs).map(([path, emptyDir], index) => {
    const name = `empty${index === 0 ? '' : `-${index}`}`;
    return {
      property: joinProperty(['emptyDirs', path]),
      volume: { name, emptyDir },
      mount: { name, mountPath: path },
    };
  });
}

/** Where the folders of a container end up: they come before its other mounts, and their volumes before others. */
export function folderOrigins(kind: string, pod: string, container: string, folders: readonly Folder[]): Origin[] {
  return folders.flatMap(({ property }, index): Origin[] => [
    [kind, `${container}/volumeMounts/${index}`, property],
    [kind, `${pod}/volumes/${index}`, property],
    [kind, `${pod}/volumes/${index}/emptyDir`, property, 1],
  ]);
}
