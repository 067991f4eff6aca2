import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contents, holdfast, root } from '../helpers/cli';
import { projectOf, stackSource } from '../helpers/project';
import { readManifests } from '../helpers/yaml';

/** A stack with a ConfigMap on its own cluster and one of the same name on each of the others. */
const source = (...others: string[]) =>
  stackSource(
    [undefined, ...others]
      .map(
        (cluster) => `{
          const part = new holdfast.Config(stack, 'part-${cluster}', { name: 'a', data: { ON: '${cluster}' } });
          ${cluster ? `holdfast.ResourceOptions.of(part).add({ provider: '${cluster}' });` : ''}
        }`,
      )
      .join('\n'),
  );

function projectOn(...clusters: string[]) {
  const project = projectOf({ 'stacks/web.ts': source(...clusters) });
  const synth = (...args: string[]) => holdfast(['synth', ...args], { cwd: project });
  const files = () => Object.keys(contents(join(project, 'dist'))).map((file) => file.slice(`${project}/dist/`.length));
  const settle = (...others: string[]) =>
    writeFileSync(join(project, 'stacks/web.ts'), source(...others).replace("'holdfast'", `'${root}/lib/index'`));
  return { project, synth, files, settle };
}

test('what goes to another cluster is rendered into a folder of that name, and the rest where it was', () => {
  const { project, synth, files } = projectOn('edge');
  expect(synth()).toMatchObject({ status: 0, stderr: '' });
  expect(files().sort()).toEqual(['test/edge/web.k8s.yaml', 'test/web.k8s.yaml']);
  const data = (file: string) => readManifests(join(project, 'dist/test', file)).map((manifest) => manifest.data);
  expect(data('edge/web.k8s.yaml')).toEqual([{ ON: 'edge' }]);
  expect(data('web.k8s.yaml')).toEqual([undefined, { ON: 'undefined' }]);
  expect(readFileSync(join(project, 'dist/test/edge/web.k8s.yaml'), 'utf8')).toMatch(/ for test, cluster edge\./);
});

test.each([[[]], [['--environment', 'test']]])(
  'when nothing goes to a cluster any more its file goes too, and the folder: synth %j',
  (args) => {
    const { synth, files, settle } = projectOn('edge', 'west');
    synth();
    settle('west');
    expect(synth('--check', ...args)).toMatchObject({ status: 1, stdout: expect.stringContaining('test/edge/web') });
    expect(synth(...args).stdout).toContain('dist/test/edge/web.k8s.yaml removed: no stack makes it any more');
    expect(files().sort()).toEqual(['test/web.k8s.yaml', 'test/west/web.k8s.yaml']);
  },
);
