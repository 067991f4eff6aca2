import { join, resolve } from 'node:path';
import { outputProblems } from '../../lib/cli/output-folder';
import { loadStacks } from '../../lib/program/load';
import { temporaryFolder } from '../helpers/cli';

// The folder of the command is that of this project.

test.each(['', '.', '..', '/', 'stacks', 'stacks/dist', 'dist/../stacks', 'test/..'])(
  '--output %j is refused',
  (output) => {
    expect(outputProblems(output, 'stacks')).toMatchObject([{ place: 'command line', property: '--output' }]);
  },
);

test('a folder around the stacks is refused', () => {
  const elsewhere = temporaryFolder();
  expect(outputProblems(elsewhere, join(elsewhere, 'stacks'))).toHaveLength(1);
});

test.each(['dist', 'stacks-dist', '../dist', '..dist', 'lib/dist', temporaryFolder()])(
  '--output %j is good',
  (output) => {
    expect(outputProblems(output, 'stacks')).toEqual([]);
  },
);

test.each(['', '.', '..', '/', 'stacks/..'])('--stacks %j is refused, and nothing of it is run', (folder) => {
  const { stacks, problems } = loadStacks(resolve(folder));
  expect([stacks, problems]).toMatchObject([[], [{ place: 'command line', property: '--stacks' }]]);
  expect(outputProblems('dist', folder)).toEqual([]);
});
