import type { Manifest } from '../render/manifest';
import { values } from '../render/values';
import { containersOf } from './pods';

const filledIn = ['spec', 'triggers', '*', 'imageChangeParams', 'containerNames', '*'];

/** The containers whose image stands in the object: OpenShift fills in what an image stream is to bring. */
export function namedImagesOf(manifest: Manifest): ReturnType<typeof containersOf> {
  const all = containersOf(manifest);
  if (manifest.kind !== 'DeploymentConfig') return all;
  const names = values(manifest, filledIn);
  return all.filter(({ container }) => !names.includes(container.name));
}
