import type { Manifest } from '../render/manifest';
import { celText } from './admission/condition';

/** True when the object says why it is an exception, in the annotation `holdfast/<name>`. */
export function isExcepted({ metadata }: Manifest, name: string): boolean {
  return /\S/.test(metadata.annotations?.[`holdfast/${name}`] ?? '');
}

/** The same in CEL. */
export function celExcepted(name: string): string {
  return `variables.annotations[?${celText(`holdfast/${name}`)}].orValue('').matches('\\\\S')`;
}
