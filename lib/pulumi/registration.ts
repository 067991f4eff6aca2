import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import { clusterOf } from '../render/cluster';
import { identity, type Rendered } from '../render/manifest';
import { library } from '../root';
import { customResourceOptions, scaledObjects } from './resource-options';

/**
 * A text that is the same as long as Pulumi is told the same of a stack's objects, by the same code and with the same
 * SDK. Of a value that only Pulumi knows it says where it stands, but not what it is.
 */
export function registrationOf(objects: readonly Rendered[]): string {
  const scaled = scaledObjects(objects.map(({ manifest }) => manifest));
  const told = objects.map((rendered) => {
    const { manifest, object, needs } = rendered;
    const needed = needs.map((one) => identity(one.manifest));
    const { aliases } = resourceOptionsOf(object, manifest.kind);
    return [manifest, clusterOf(rendered), object.node.path, needed, customResourceOptions(rendered, scaled), aliases];
  });
  return hash('sha256', means() + JSON.stringify(told));
}

let known: string | undefined;

/** A digest of what makes resources of objects: the code beside this, and Pulumi's own packages. */
function means(): string {
  if (known !== undefined) return known;
  const texts = [
    ...readdirSync(join(library, 'pulumi'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
    ...['@pulumi/pulumi', '@pulumi/kubernetes'].map(
      (name) => (require(`${name}/package.json`) as { version: string }).version,
    ),
  ];
  known = hash('sha256', JSON.stringify(texts));
  return known;
}
