import type { Construct } from 'constructs';
import { checksumOf } from '../config/checksum';
import { Config } from '../config/config';
import { checkKeys, type KeyReference } from '../config/reference';
import { type Origin, setOrigins } from '../problems/origin';
import { toPointer } from '../problems/pointer';
import { joinProperty, report } from '../problems/report';
import { within } from '../problems/trace';
import type { Files } from './pod/files';
import { isKey, keyOf } from './pod/folders';

/** Keeps the texts of files in a ConfigMap; returns a checksum of all that can be known of the files. */
export function keepTexts(scope: Construct, id: string, name: string, property: string, files: Files): string {
  checkPaths(scope, property, files);
  const references = Object.entries(files).filter((entry): entry is [string, KeyReference] => isKey(entry[1]));
  checkKeys(scope, property, Object.fromEntries(references));
  const texts = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const data = Object.fromEntries(texts.map(([path, text]) => [keyOf(path), text]));
  const config = within(() => new Config(scope, id, { name, data }));
  setOrigins(config, [
    ['*', '/metadata/name', 'id'],
    ['ConfigMap', '/data', property],
    ...texts.map(
      ([path]): Origin => ['ConfigMap', `/data${toPointer(keyOf(path))}`, joinProperty([...property.split('.'), path])],
    ),
  ]);
  const checksums = references.flatMap(([, { checksum }]) => checksum ?? []);
  return checksums.length === 0 ? config.checksum : checksumOf(scope, [config.checksum, ...checksums].join(' '));
}

/** The folder of a file is a volume, so it cannot be that of the whole file system. */
function checkPaths(scope: Construct, property: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const isInRoot = path.lastIndexOf('/') === 0 && (typeof content === 'string' || isKey(content));
    if (!isInRoot) continue;
    report(scope, {
      id: 'volume-mount',
      severity: 'error',
      property: joinProperty([...property.split('.'), path]),
      got: 'a file in the folder /',
      allowed: 'a file in a folder of its own: what the image has there is not seen',
      fix: `write '/etc/${scope.node.id}${path}'`,
    });
  }
}

/** The annotation by which pods are others when what is in their files is, of whichever container. */
export function filesChecksum(
  scope: Construct,
  checksums: readonly (string | undefined)[],
): { readonly 'checksum/files'?: string } {
  const [first, ...others] = checksums.filter((checksum) => checksum !== undefined);
  if (first === undefined) return {};
  return { 'checksum/files': others.length === 0 ? first : checksumOf(scope, [first, ...others].join(' ')) };
}
