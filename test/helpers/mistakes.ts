import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holdfast } from './cli';
import { projectOf } from './project';

/**
 * What one run says of each of these sources of stacks, without the folder: `3 port: got ...` for line 3. It fails, has
 * no stack trace and writes nothing.
 */
export function mistakesIn(sources: readonly string[]): string[][] {
  const files = sources.map((source, number) => [`stacks/s${number}.ts`, source] as const);
  const cwd = projectOf(Object.fromEntries(files));
  const { status, stdout, errors } = holdfast(['synth'], { cwd });
  expect([status, stdout, existsSync(join(cwd, 'dist'))]).toEqual([1, '', false]);
  expect(errors.filter((line) => /^\s+at /.test(line))).toEqual([]);
  return files.map(([file]) =>
    errors.filter((line) => line.startsWith(`${file}:`)).map((line) => line.slice(file.length + 1)),
  );
}
