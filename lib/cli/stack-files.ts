import { relative } from 'node:path';
import { mark, type OutputFile, outputPath } from '../dist/write';
import { hasErrors } from '../problems/problem';
import type { Product } from '../program/produce';
import { clusterOf } from '../render/cluster';
import { toYaml } from '../render/yaml';

/** One of the files of a product, with its objects in words. */
export interface StackFile extends OutputFile {
  readonly objects: readonly string[];
}

/** A file for each cluster that objects go to; a stack without any has one all the same. */
export function toFiles({ environment, stack, objects, problems }: Product, stacks: string): StackFile[] {
  const source = relative(process.cwd(), stacks) || '.';
  const isGood = !hasErrors(problems);
  const clusters = new Set(objects.length > 0 ? objects.map(clusterOf) : [undefined]);
  return [...clusters].map((cluster) => {
    const place = cluster === undefined ? environment : `${environment}, cluster ${cluster}`;
    const header = `${mark} from ${source.split('\\').join('/')}/ for ${place}. Edit there, then run: npm run synth\n`;
    const manifests = objects.filter((rendered) => clusterOf(rendered) === cluster).map(({ manifest }) => manifest);
    return {
      path: outputPath(environment, stack, cluster),
      text: isGood ? header + toYaml(manifests) : '',
      objects: manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`),
    };
  });
}
