import type { Construct } from 'constructs';
import * as v from 'valibot';
import { customObject } from '../kubernetes/custom-object';
import { described, dictionary, properties } from '../problems/schema';
import { type AlertDefinition, type AlertName, type AlertTarget, alertCatalogue } from './alert-catalogue';

/** Alerts for what goes wrong with any workload of its kind. */
export interface Alerts {
  /**
   * Labels of every alert, by which Alertmanager finds whom to tell, such as `{ team: 'shop' }`.
   * @default - severity, and the workload
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Where it is written what to do; the name of the alert is added: `https://wiki.example.com/alerts/`.
   * @default - none
   */
  readonly runbookUrl?: string;
  /**
   * Alerts that are left out.
   * @default - none
   */
  readonly without?: readonly AlertName[];
}

/** What every workload takes that somebody looks after. */
export interface AlertProps {
  /**
   * Has Prometheus tell somebody when the workload does badly: a PrometheusRule with the alerts of its kind; `{}` is all of
   * them.
   * @default - none
   * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
   */
  readonly alerts?: Alerts;
}

const names = alertCatalogue.map(({ name }) => name);
const entries = {
  labels: v.optional(dictionary(described(v.string(), 'a text'), "labels, such as { team: 'shop' }")),
  runbookUrl: v.optional(
    described(v.pipe(v.string(), v.regex(/^https?:\/\//)), "an address, such as 'https://wiki.example.com/alerts/'"),
  ),
  without: v.optional(v.array(described(v.picklist(names), names.join(', ')))),
} satisfies { [Name in keyof Required<Alerts>]: v.GenericSchema };

export const alertEntries = {
  alerts: v.optional(properties(entries)),
} satisfies { [Name in keyof Required<AlertProps>]: v.GenericSchema };

/** Makes the alerts for a workload. */
export function prometheusRule(
  scope: Construct,
  target: AlertTarget,
  selector: Readonly<Record<string, string>>,
  alerts: Alerts,
): void {
  const asked = alertCatalogue.filter(
    ({ kinds, name }) => kinds.includes(target.kind) && !alerts.without?.includes(name),
  );
  customObject(scope, 'alerts', 'PrometheusRule', {
    metadata: { name: target.name, labels: selector },
    spec: {
      groups: [
        { name: `${target.namespace}.${target.name}`, rules: asked.map((alert) => rule(alert, target, alerts)) },
      ],
    },
  });
}

function rule(alert: AlertDefinition, target: AlertTarget, { labels, runbookUrl }: Alerts) {
  const { kind, namespace, name } = target;
  return {
    alert: alert.name,
    expr: alert.expr(target),
    for: alert.for,
    labels: { ...labels, severity: alert.severity, workload: name },
    annotations: {
      summary: alert.summary.replace('$workload', `${kind} ${namespace}/${name}`),
      description: alert.action,
      ...(runbookUrl !== undefined && { runbook_url: `${runbookUrl}${alert.name}` }),
    },
  };
}
