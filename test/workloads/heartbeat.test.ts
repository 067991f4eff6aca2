import { spawnSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heartbeat } from 'holdfast';
import { temporaryFolder } from '../helpers/cli';

/** The exit code of the probe for a file of this age; undefined for none. */
function ask(ageSeconds: number | undefined): number | null {
  const file = join(temporaryFolder(), 'heart beat');
  if (ageSeconds !== undefined) {
    writeFileSync(file, '');
    const touched = Date.now() / 1000 - ageSeconds;
    utimesSync(file, touched, touched);
  }
  const [program = '', ...args] = heartbeat(file, 60).command;
  return spawnSync(program, args).status;
}

test('a heartbeat succeeds while the file is young enough, and fails without it', () => {
  expect(ask(10)).toBe(0);
  expect(ask(120)).not.toBe(0);
  expect(ask(undefined)).not.toBe(0);
});
