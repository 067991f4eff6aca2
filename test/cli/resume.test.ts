import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { FakePulumi } from '../helpers/fake-pulumi';
import { projectOf, stackSource } from '../helpers/project';

jest.setTimeout(30_000);
const stack = 'web.test';
let pulumi: FakePulumi;
beforeEach(async () => {
  pulumi = new FakePulumi(projectOf({ 'stacks/web.ts': stackSource(''), 'Pulumi.yaml': 'name: shop\n' }), [stack]);
  await pulumi.start();
});
afterEach(() => pulumi.stop());

/** A lock as Pulumi writes it. */
function lock(pid: number, host = hostname()): string {
  const file = join(pulumi.folder, `state/.pulumi/locks/organization/shop/${stack}/lock.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, username: 'ada', hostname: host, timestamp: '2026-11-21T14:00:00Z' }));
  return file;
}

/** The process of a program that is no more. */
const endedPid = () => spawnSync(process.execPath, ['--version']).pid;
const run = (command: string) => pulumi.holdfast([command, '--stack', stack, '--', '--event-log', 'events']).ended;

test('the lock of a process that is no more is taken away, and the run goes on', async () => {
  const pid = endedPid();
  const file = lock(pid);
  const { status, stdout, calls } = await run('up');
  expect([status, existsSync(file), calls.length]).toEqual([0, false, 2]);
  expect(stdout).toContain(
    `${stack}: removed the lock of process ${pid}, which was killed while it worked on the stack\n`,
  );
});

test('attributes that a killed engine left half written are taken away, and whole ones stay', async () => {
  const folder = join(pulumi.folder, 'state/.pulumi/stacks/shop');
  mkdirSync(folder, { recursive: true });
  const [torn, whole] = ['web.test.json.attrs', 'other.test.json.attrs'].map((name) => join(folder, name));
  writeFileSync(torn as string, '');
  writeFileSync(whole as string, '{}');
  const { status, errors, calls } = await run('up');
  expect([status, errors, calls.length]).toEqual([0, [], 2]);
  expect([existsSync(torn as string), existsSync(whole as string)]).toEqual([false, true]);
});

test('the lock of another host is left alone, and the problem says who holds it', async () => {
  const file = lock(endedPid(), 'elsewhere');
  const { status, errors, calls } = await run('up');
  expect([status, existsSync(file), calls]).toEqual([1, true, []]);
  expect(errors).toEqual([
    expect.stringMatching(
      /^Pulumi stack web\.test lock: got a run of ada, process \d+ on elsewhere, since 2026.*; allowed: one run at a time; fix: wait .*: pulumi cancel --stack web\.test/,
    ),
  ]);
});

test('the lock of an engine that runs is left alone', async () => {
  const title = "process.title = 'pulumi'; console.log('there'); setTimeout(() => {}, 60_000);";
  const engine = spawn(process.execPath, ['--eval', title]);
  await once(engine.stdout, 'data');
  const file = lock(engine.pid as number);
  const { status, errors } = await run('up');
  expect([status, existsSync(file)]).toEqual([1, true]);
  expect(errors[0]).toContain(`got a run of ada, process ${engine.pid} on ${hostname()}`);
  engine.kill();
});

const hasProc = existsSync('/proc/self/stat');
(hasProc ? test : test.skip)('a process that only has the number of the engine holds no lock', async () => {
  const file = lock(process.pid);
  expect([(await run('up')).status, existsSync(file)]).toEqual([0, false]);
});

const interrupted = {
  version: 3,
  deployment: {
    resources: [{ urn: 'kept' }],
    pending_operations: [{ type: 'creating', resource: { urn: 'urn:pulumi:web.test::shop::kind::shop/web' } }],
  },
};

test('operations that came to nothing leave the state, and the run looks at the cluster first', async () => {
  writeFileSync(join(pulumi.folder, `${stack}.json`), JSON.stringify(interrupted));
  const { status, stdout, calls } = await run('up');
  expect([status, calls[0]]).toEqual([0, expect.stringContaining('--refresh')]);
  expect(stdout).toContain(
    `${stack}: the last run was interrupted at creating shop/web; this one goes on from there\n`,
  );
  expect(JSON.parse(readFileSync(join(pulumi.folder, `${stack}.json`), 'utf8'))).toEqual({
    version: 3,
    deployment: { resources: [{ urn: 'kept' }] },
  });
});
