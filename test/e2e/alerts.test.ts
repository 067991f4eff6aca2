import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DaemonAgent, heartbeat, OneOffJob, ScheduledJob, type Stack, StatefulService, WebService } from 'holdfast';
import { stringify } from 'yaml';
import { type AlertedKind, alertCatalogue } from '../../lib/observability/alert-catalogue';
import { temporaryFolder } from '../helpers/cli';
import { leastProps, produceOne } from '../helpers/manifests';
import { type AlertCase, alertCases, type Series } from './alert-cases';
import { e2eEnvironment } from './environment';

const { image, port } = leastProps;
const common = { image, alerts: {} };
const probes = { liveness: heartbeat('/tmp/heartbeat', 60) };

/** A workload of each kind that is called web. */
const workloads: Readonly<Record<AlertedKind, (stack: Stack) => void>> = {
  Deployment: (stack) => new WebService(stack, 'web', { ...leastProps, ...common }),
  StatefulSet: (stack) =>
    new StatefulService(stack, 'web', {
      ...common,
      port,
      probes: { liveness: '/live', readiness: '/ready' },
      storage: { data: { path: '/data', size: '1Gi' } },
      replication: { by: 'application', reason: 'a test' },
      backup: { waived: 'nothing is kept here' },
    }),
  DaemonSet: (stack) => new DaemonAgent(stack, 'web', { ...common, probes }),
  CronJob: (stack) => new ScheduledJob(stack, 'web', { ...common, schedule: '0 3 * * *' }),
  Job: (stack) => new OneOffJob(stack, 'web', common),
};

interface Rule {
  readonly alert: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The groups of rules that a workload brings, as Prometheus reads them. */
function groupsOf(kind: AlertedKind): { readonly rules: readonly Rule[] }[] {
  const { objects } = produceOne(workloads[kind]);
  const found = objects.filter(({ manifest }) => manifest.kind === 'PrometheusRule');
  return found.flatMap(({ manifest }) => (manifest.spec as { groups: { rules: Rule[] }[] }).groups);
}

/** What promtool says of the rules of a kind of workload under a case's metrics. */
function unitTest({ alert, kind, bad, good, minutes: [before, after], labels }: AlertCase): string {
  const groups = groupsOf(kind);
  const rule = groups.flatMap(({ rules }) => rules).find((one) => one.alert === alert) as Rule;
  const annotations = Object.entries(rule.annotations).map(([name, text]) => {
    return [name, text.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] as string)];
  });
  const told = { exp_labels: { ...rule.labels, ...labels }, exp_annotations: Object.fromEntries(annotations) };
  const expect = (minute: number, ...alerts: object[]) => ({
    eval_time: `${minute}m`,
    alertname: alert,
    exp_alerts: alerts,
  });
  const under = (series: readonly Series[], ...tests: object[]) => ({
    interval: '1m',
    input_series: series.map(([name, values]) => ({ series: name, values })),
    alert_rule_test: tests,
  });
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'rules.yaml'), stringify({ groups }));
  const tests = [
    under(bad, expect(before), expect(after, told)),
    under(good, ...Array.from({ length: 12 }, (_, index) => expect(index * 5))),
  ];
  writeFileSync(
    join(folder, 'tests.yaml'),
    stringify({ rule_files: ['rules.yaml'], evaluation_interval: '1m', tests }),
  );
  const promtool = join(e2eEnvironment().bin ?? '', 'promtool');
  const { stdout, stderr } = spawnSync(promtool, ['test', 'rules', join(folder, 'tests.yaml')], { encoding: 'utf8' });
  return stdout + stderr;
}

test.each(alertCases.map((one) => [one.alert, one.kind, one] as const))(
  'promtool: %s of a %s is told in time, and not when all is well or a neighbour is to blame',
  (_, __, one) => {
    expect(unitTest(one)).toMatch(/SUCCESS\s*$/);
  },
);

test('every alert of every kind has such a test', () => {
  const tested = new Set(alertCases.map(({ alert, kind }) => `${alert} ${kind}`));
  const known = alertCatalogue.flatMap(({ name, kinds }) => kinds.map((kind) => `${name} ${kind}`));
  expect([...tested].sort()).toEqual(known.sort());
});
