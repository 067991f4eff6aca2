import { rmSync, symlinkSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * `cdk8s synth` deletes its output folder before it starts the program, so a run with problems would leave none.
 * cdk8s.yaml therefore names a link beside dist/ as output: what is deleted is the link, and a good run makes it anew.
 */
export function linkForCdk8s(link: string, output: string): void {
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), output) || '.', link, 'dir');
}
