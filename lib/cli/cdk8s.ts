import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome } from './outcome';
import { type SynthOptions, synth } from './synth';

/** Output folder of cdk8s.yaml. */
const link = '.cdk8s';

/**
 * A run below `cdk8s synth`. That command deletes its output folder before it starts the program, so a run with
 * problems would leave none; cdk8s.yaml therefore names a link beside dist/: what is deleted is the link, and a good
 * run makes it anew. Another folder, named with `cdk8s synth --output`, is written as it is.
 */
export async function synthForCdk8s(options: SynthOptions, folder: string): Promise<Outcome> {
  if (resolve(folder) !== resolve(link)) return synth({ ...options, output: folder });
  const outcome = await synth(options);
  if (outcome.ok) {
    rmSync(link, { force: true });
    symlinkSync(options.output, link, 'dir');
  }
  return outcome;
}

/** True when the command will say that the program left nothing, without the stack trace an exit code would cost. */
export function failsByItself(folder: string): boolean {
  return !existsSync(folder);
}
