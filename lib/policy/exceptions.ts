import type { Manifest } from '../render/manifest';

/** True when the object says why it is an exception, in the annotation `holdfast/<name>`. */
export function isExcepted({ metadata }: Manifest, name: string): boolean {
  return /\S/.test(metadata.annotations?.[`holdfast/${name}`] ?? '');
}
