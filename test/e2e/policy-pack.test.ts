import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type PulumiProject, pulumi } from '../../scripts/pulumi/project';
import { root } from '../helpers/cli';
import { newProject } from './environment';

const stack = 'any.test';
const pack = 'policy-pack';
/** As `PulumiPolicy.yaml` calls what runs the pack, and as it is called here. */
const [nodejs, ownHost] = ['nodejs', 'holdfast-e2e'];

/** A program that knows nothing of holdfast. */
function programOf(image: string): PulumiProject {
  const project = newProject(stack);
  const { folder, env } = project;
  writeFileSync(
    join(folder, 'bin/pulumi.js'),
    `const { apps } = require('@pulumi/kubernetes');
new apps.v1.Deployment('web', { metadata: { name: 'web', namespace: 'default' }, spec: {
  selector: { matchLabels: { app: 'web' } },
  template: { metadata: { labels: { app: 'web' } }, spec: {
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ name: 'web', image: '${image}', securityContext: {
      allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] },
    } }],
  } },
} });
`,
  );
  // The host of Node.js that can be built here cannot run packs; Pulumi's own runs the same module of its SDK.
  cpSync(join(root, pack), join(folder, pack), { recursive: true });
  const file = join(folder, pack, 'PulumiPolicy.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(nodejs, ownHost));
  const host = join(folder, `pulumi-analyzer-policy-${ownHost}`);
  const runner = join(root, 'node_modules/@pulumi/pulumi/cmd/run-policy-pack');
  writeFileSync(host, `#!/bin/sh\nexec '${process.execPath}' '${runner}' "$@"\n`);
  chmodSync(host, 0o755);
  return { folder, env: { ...env, PATH: [folder, env.PATH].join(delimiter) } };
}

test.each([
  ['is refused with a mistake', 'nginx', 1],
  ['is taken without', 'registry.example.com/web:1.0.0', 0],
])('a program that knows nothing of holdfast %s', (_, image, code) => {
  const project = programOf(image);
  const { status, output } = pulumi(project, [
    'preview',
    '--stack',
    stack,
    '--policy-pack',
    join(project.folder, pack),
  ]);
  expect([status, output]).toEqual([code, expect.stringContaining('(memory-limit)')]);
  expect(output.match(/\[mandatory\]/g) ?? []).toHaveLength(code === 0 ? 0 : 1);
  expect(output.includes('(image-tag)')).toBe(code !== 0);
});
