import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDeferred } from '../kubernetes/deferred';
import { clusterOf } from '../render/cluster';
import { identity, type Rendered } from '../render/manifest';
import { customResourceOptions, scaledObjects } from './resource-options';

/**
 * A text that is the same as long as Pulumi is told the same of a stack's objects, by the same code and with the same
 * SDK. Undefined where a value is known to Pulumi alone, so that nobody can say here whether it is the same.
 */
export function registrationOf(objects: readonly Rendered[]): string | undefined {
  const [first] = objects;
  if (!first || hasDeferred(first.object.node.root)) return undefined;
  const scaled = scaledObjects(objects.map(({ manifest }) => manifest));
  const told = objects.map((rendered) => {
    const { manifest, object, needs } = rendered;
    const needed = needs.map((one) => identity(one.manifest));
    return [manifest, clusterOf(rendered), object.node.path, needed, customResourceOptions(rendered, scaled)];
  });
  return hash('sha256', means() + JSON.stringify(told));
}

let known: string | undefined;

/** A digest of what makes resources of objects: the code beside this, and Pulumi's own packages. */
function means(): string {
  if (known !== undefined) return known;
  const texts = [
    ...readdirSync(__dirname).map((name) => readFileSync(join(__dirname, name), 'utf8')),
    ...['@pulumi/pulumi', '@pulumi/kubernetes'].map(
      (name) => (require(`${name}/package.json`) as { version: string }).version,
    ),
  ];
  known = hash('sha256', JSON.stringify(texts));
  return known;
}
