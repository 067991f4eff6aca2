import { type ComparedFile, mark, type OutputFile, outputPath } from '../dist/write';
import type { Case } from '../policy/case';
import { toYaml } from '../render/yaml';

/** The objects of a file, in words. */
interface InWords {
  readonly objects: readonly string[];
}

/** One of the files of a stack. */
export type StackFile = (OutputFile | ComparedFile) & InWords;

/** The objects of a stack in an environment. */
export interface StackObjects extends Pick<Case, 'clusters'> {
  readonly stack: string;
  readonly environment: string;
}

/**
 * A file for each cluster that objects go to; a stack without any has one all the same. Where something is wrong with
 * them (`isGood` is false) nothing is written, so that they need no text. `source` is where the stacks are, from the folder of the project.
 */
export function toFiles(
  { environment, stack, clusters }: StackObjects,
  isGood: boolean,
  source: string,
): (OutputFile & InWords)[] {
  const used = clusters.filter(([, manifests]) => manifests.length > 0);
  return (used.length > 0 ? used : clusters).map(([cluster, manifests]) => {
    const place = cluster === undefined ? environment : `${environment}, cluster ${cluster}`;
    const header = `${mark} from ${source.split('\\').join('/')}/ for ${place}. Edit there, then run: npm run synth\n`;
    return {
      path: outputPath(environment, stack, cluster),
      text: isGood ? header + toYaml(manifests) : '',
      objects: manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`),
    };
  });
}
