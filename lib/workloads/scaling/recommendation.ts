import type { Construct } from 'constructs';
import { customObject } from '../../kubernetes/custom-object';

/**
 * Has the VerticalPodAutoscaler watch a Deployment and say what it should ask for, in the status of this object
 * (`kubectl describe vpa`). It changes nothing: what it says is looked at, and then written down.
 */
export function recommendation(scope: Construct, name: string, labels: Readonly<Record<string, string>>): void {
  customObject(scope, 'recommendation', 'VerticalPodAutoscaler', {
    metadata: { name, labels },
    spec: {
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      updatePolicy: { updateMode: 'Off' },
    },
  });
}
