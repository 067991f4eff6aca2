import { readFileSync } from 'node:fs';
import { getStack } from '@pulumi/pulumi';
import { type CommittedObject, produceCommitted } from '../program/committed';
import { produceStack } from '../program/project';
import { applyIn } from './apply';
import { sdkRun } from './sdk';

/** The Pulumi program: what `pulumi up` runs. A rollback names a file with the objects of an earlier commit. */
export async function program(folder = 'stacks'): Promise<void> {
  const { HOLDFAST_OBJECTS: file } = process.env;
  if (!file) return applyIn(sdkRun(), produceStack(folder, getStack(), 'pulumi', 'stack', { once: true }));
  const objects = JSON.parse(readFileSync(file, 'utf8')) as CommittedObject[];
  return applyIn(sdkRun(), produceCommitted(folder, getStack(), objects));
}
