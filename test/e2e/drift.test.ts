import { Application } from './application';

const namespace = ['--namespace', 'drifting'];
const secret = 'never-in-plain-text-3';
let app: Application;

beforeAll(() => {
  app = new Application('drifting');
  app.run('config', ['set', '--secret', 'token', secret]);
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
});
afterAll(() => {
  app.destroy();
});

/** What the command says, without its first line, and how it ended. */
function drift() {
  const { status, stdout, errors } = app.holdfast(['drift', '--stack', 'drifting.test']);
  expect(errors).toEqual([]);
  return {
    status,
    lines: stdout
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim()),
    stdout,
  };
}

test('what was just applied is as declared', () => {
  expect(drift()).toMatchObject({ status: 0, stdout: 'drifting.test: as declared\n' });
});

test('pods that the autoscaler, or somebody in its place, adds are no drift, nor is a restart', () => {
  app.kubectl('scale', 'deployment', 'web', '--replicas', '4', ...namespace);
  app.kubectl('rollout', 'restart', 'deployment', 'web', ...namespace);
  expect(drift()).toMatchObject({ status: 0, lines: [] });
});

test('each field that was changed, taken away or added by hand is one line with both values and who set it', () => {
  const patch = (kind: string, name: string, change: object) =>
    app.kubectl('patch', kind, name, ...namespace, '--type', 'strategic', '--patch', JSON.stringify(change));
  patch('configmap', 'settings', { data: { LEVEL: 'debug', SIZE: null, EXTRA: 'by hand' } });
  patch('deployment', 'web', {
    spec: { template: { spec: { containers: [{ name: 'web', image: 'registry.example.com/web:9.9.9' }] } } },
  });
  app.kubectl('label', 'service', 'web', 'app.kubernetes.io/part-of-', ...namespace);
  const { status, lines, stdout } = drift();
  expect(status).toBe(1);
  expect(stdout).toContain('to put it back: npx holdfast up --stack drifting.test -- --refresh');
  expect([...lines].sort()).toEqual([
    'ConfigMap drifting/settings data.EXTRA: declared nothing, live "by hand", set by kubectl-patch',
    'ConfigMap drifting/settings data.LEVEL: declared "info", live "debug", set by kubectl-patch',
    'ConfigMap drifting/settings data.SIZE: declared "1", live nothing',
    'Deployment drifting/web spec.template.spec.containers[0].image: declared "registry.example.com/web:1.2.0", live "registry.example.com/web:9.9.9", set by kubectl-patch',
    'Service drifting/web metadata.labels["app.kubernetes.io/part-of"]: declared "drifting", live nothing',
  ]);
});

test('up with a refresh puts all of it back, whoever set it', () => {
  const args = ['up', '--stack', 'drifting.test', '--yes', '--', '--refresh', '--skip-preview'];
  expect(app.holdfast(args)).toMatchObject({ status: 0 });
  expect(drift()).toMatchObject({ status: 0, lines: [] });
});

test('an object that is gone is drift, and a secret is shown to nobody', () => {
  app.kubectl('delete', 'poddisruptionbudget', 'web', ...namespace);
  const data = { data: { ADDED: Buffer.from('by hand').toString('base64') } };
  app.kubectl('patch', 'secret', 'api-secrets', ...namespace, '--patch', JSON.stringify(data));
  const { lines, stdout } = drift();
  expect(lines).toContain('PodDisruptionBudget drifting/web: declared, and not in the cluster');
  expect(lines).toContain(
    'Secret drifting/api-secrets data.ADDED: declared nothing, live a secret, set by kubectl-patch',
  );
  expect(stdout).not.toMatch(/by hand\b.*Secret|never-in-plain|YnkgaGFuZA/);
});
