import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pulumi } from '../../scripts/pulumi/project';
import { root } from '../helpers/cli';
import { readManifests } from '../helpers/yaml';
import { newProject } from './environment';

test.each(['development', 'staging', 'production'])('the provider itself renders for %s what is in dist/', (name) => {
  const stack = `backend-api.${name}`;
  const project = newProject(stack);
  delete project.env.KUBECONFIG; // a provider that writes files takes none
  const rendered = join(project.folder, 'rendered');
  const program = join(root, 'test/e2e/render-program.ts');
  writeFileSync(
    join(project.folder, 'bin/pulumi.js'),
    `require('tsx/cjs');\nprocess.chdir(${JSON.stringify(project.folder)});\nmodule.exports = () => require(${JSON.stringify(program)}).program(${JSON.stringify(rendered)});\n`,
  );
  const { status, output } = pulumi(project, ['up', '--yes', '--skip-preview', '--stack', stack]);
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  const files = readdirSync(rendered, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const objects = files.flatMap(({ parentPath, name }) => readManifests(join(parentPath, name)));
  const key = ({ kind, metadata }: (typeof objects)[number]) => `${kind} ${metadata.name}`;
  const sorted = (list: typeof objects) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(objects)).toEqual(sorted(readManifests(join(root, `dist/${name}/backend-api.k8s.yaml`))));
});
