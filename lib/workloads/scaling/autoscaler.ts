import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import type { Plain } from '../../kubernetes/plain';
import type { Autoscaling, ScalingRules } from './autoscaling';

export interface AutoscalerProps extends Autoscaling {
  /** Name of the Deployment, and of the autoscaler. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Scales a Deployment by what its pods use. */
export function autoscaler(scope: Construct, { name, labels, ...range }: AutoscalerProps): void {
  const { min, max, cpuPercent = defaults.autoscaling.cpuPercent, memoryPercent } = range;
  kubeObject(scope, 'autoscaler', 'HorizontalPodAutoscaler', {
    metadata: { name, labels },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: min,
      maxReplicas: max,
      metrics: [metric('cpu', cpuPercent), ...(memoryPercent === undefined ? [] : [metric('memory', memoryPercent)])],
      ...behavior(range),
    },
  });
}

function metric(name: string, averageUtilization: number): Plain<k8s.MetricSpecV2> {
  return { type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } };
}

function behavior({
  scaleUp,
  scaleDown,
}: Pick<Autoscaling, 'scaleUp' | 'scaleDown'>): Pick<Plain<k8s.HorizontalPodAutoscalerSpecV2>, 'behavior'> {
  if (!scaleUp && !scaleDown) return {};
  return {
    behavior: { ...(scaleUp && { scaleUp: rules(scaleUp) }), ...(scaleDown && { scaleDown: rules(scaleDown) }) },
  };
}

function rules({ pods, percent, ...others }: ScalingRules): Plain<k8s.HpaScalingRulesV2> {
  const { stabilizationWindowSeconds, periodSeconds = defaults.autoscaling.periodSeconds } = others;
  const policies = [
    ...(pods === undefined ? [] : [{ type: 'Pods', value: pods, periodSeconds }]),
    ...(percent === undefined ? [] : [{ type: 'Percent', value: percent, periodSeconds }]),
  ];
  return {
    ...(stabilizationWindowSeconds !== undefined && { stabilizationWindowSeconds }),
    ...(policies.length > 0 && { policies }),
  };
}
