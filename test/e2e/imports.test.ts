import { spawnSync } from 'node:child_process';
import { root } from '../helpers/cli';

test('lib/imports is what cdk8s import makes of the definitions that the clusters have', () => {
  const command = ['--require', 'tsx/cjs', 'scripts/import/main.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^importing \d+ kinds/)]);
});
