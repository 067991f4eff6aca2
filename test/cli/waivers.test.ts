import { spawnSync } from 'node:child_process';
import { holdfast } from '../helpers/cli';
import { projectOf, stackSource } from '../helpers/project';

const waived = (expires: string) => `
  const web = new holdfast.WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0', port: 3000, probes: { liveness: '/live', readiness: '/ready' },
    config: { DB_PASSWORD: 'kR7f2qLm9xTz' },
  });
  const terms = { reason: 'the vendor has no other way', owner: 'payments', expires: '${expires}' };
  holdfast.Waiver.of('literal-credential', terms).applyTo(web);
`;

function project(build: string): string {
  return projectOf({ 'stacks/web.ts': stackSource(build) });
}

test('every waiver is listed with its terms, its object and the day of the commit that it came with', () => {
  const cwd = project(waived('2999-01-31'));
  expect(holdfast(['synth'], { cwd }).status).toBe(0);
  const date = '2026-03-01T12:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', 'dist'],
    [...identity, 'commit', '-qm', 'Render'],
  ]) {
    expect(spawnSync('git', args, { cwd, env }).status).toBe(0);
  }
  const { status, stdout } = holdfast(['waivers'], { cwd });
  expect(
    stdout.replace(/\(\d+ days/g, '(N days'),
  ).toBe(`literal-credential: until 2999-01-31 (N days left), since 2026-03-01 (N days)
  payments: the vendor has no other way
  ConfigMap test/web (test)
1 waiver, the first to end first
`);
  expect(status).toBe(0);
});

test('a waiver whose day is over makes the command fail, as it does all others', () => {
  const cwd = project(waived('2026-01-31'));
  const { status, errors } = holdfast(['waivers'], { cwd });
  expect(errors.join('\n')).toContain('waiver-expired');
  expect(status).toBe(1);
});

test('where nothing can be said nothing is', () => {
  const { status, stdout, errors } = holdfast(['waivers', '--environment', 'nope'], { cwd: project('') });
  expect([status, stdout]).toEqual([1, '']);
  expect(errors.join('\n')).toContain('nope');
});

test('where nothing is waived the list says so', () => {
  expect(holdfast(['waivers'], { cwd: project('') }).stdout).toBe('nothing is waived\n');
});
