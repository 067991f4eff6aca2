import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareOutput, mark, outputPath, writeOutput } from '../../lib/dist/write';
import { contents, temporaryFolder } from '../helpers/cli';

const file = (name: string, text = name) => ({ path: outputPath('production', name), text: `${mark}\n${text}\n` });

test('files of stacks that are no longer there go, files of others stay', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web'), file('api')]);
  writeFileSync(join(output, 'production/kustomization.yaml'), 'resources: []\n');
  writeFileSync(join(output, 'production/by-hand.k8s.yaml'), 'kind: List\n');
  const written = writeOutput(output, ['production'], [file('web', 'new')]);
  expect(written).toEqual({ changed: ['production/web.k8s.yaml'], removed: ['production/api.k8s.yaml'] });
  expect(readdirSync(join(output, 'production')).sort()).toEqual([
    'by-hand.k8s.yaml',
    'kustomization.yaml',
    'web.k8s.yaml',
  ]);
});

test('folders that were not asked for stay as they are', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web')]);
  writeOutput(output, ['staging'], []);
  expect(existsSync(join(output, 'production/web.k8s.yaml'))).toBe(true);
});

test('a file that has not changed is not written again', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('web')]);
  chmodSync(join(output, 'production/web.k8s.yaml'), 0o600);
  expect(writeOutput(output, ['production'], [file('web')])).toEqual({ changed: [], removed: [] });
});

test('when a file cannot be written, none is changed and nothing is left behind', () => {
  const output = temporaryFolder();
  writeOutput(output, ['production'], [file('api'), file('web')]);
  const before = contents(output);
  const impossible = { path: `production/${'x'.repeat(300)}.k8s.yaml`, text: 'too long a name' };
  expect(() => writeOutput(output, ['production'], [file('api', 'new'), impossible])).toThrow(/ENAMETOOLONG/);
  expect(contents(output)).toEqual(before);
  expect(readdirSync(output)).toEqual(['production']);
});

test('comparing says what a write would do, and does nothing', () => {
  const output = temporaryFolder();
  mkdirSync(join(output, 'production'));
  writeFileSync(join(output, 'production/old.k8s.yaml'), `${mark}\n`);
  const { changed, removed } = compareOutput(output, ['production'], [file('web')]);
  expect([changed.map(({ path }) => path), removed]).toEqual([
    ['production/web.k8s.yaml'],
    ['production/old.k8s.yaml'],
  ]);
  expect(readFileSync(join(output, 'production/old.k8s.yaml'), 'utf8')).toBe(`${mark}\n`);
});
