import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';

export interface AutoscalerProps {
  /** Name of the Deployment, and of the autoscaler. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly min: number;
  readonly max: number;
  readonly cpuPercent?: number;
}

/** Scales a Deployment by the CPU its pods use. */
export function autoscaler(scope: Construct, { name, labels, min, max, cpuPercent }: AutoscalerProps): void {
  const averageUtilization = cpuPercent ?? defaults.autoscaling.cpuPercent;
  kubeObject(scope, 'autoscaler', 'HorizontalPodAutoscaler', {
    metadata: { name, labels },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      minReplicas: min,
      maxReplicas: max,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } } }],
    },
  });
}
