import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import { autoscaler } from '../autoscaler';
import { deployment } from '../deployment';
import { disruptionBudget } from '../disruption-budget';
import { checkPaths, containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { Workload, type WorkloadType } from '../workload';
import { webServiceOrigins } from './origins';
import type { WebServiceProps } from './props';
import { webServiceShape } from './shape';

type Props = Placed<WebServiceProps>;

const type: WorkloadType<Props> = {
  name: 'WebService',
  shape: webServiceShape,
  origins: webServiceOrigins,
  fallback: {
    image: 'registry.example.com/placeholder:1.0.0',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
  },
};

/**
 * An HTTP service: Deployment, Service, ConfigMap, autoscaler, disruption budget, ServiceAccount and NetworkPolicy, all
 * named as the construct is. Its pods pass the PodSecurity profile `restricted`.
 */
export class WebService<Key extends string = string> extends Workload<Key, Props> {
  /** Port the container listens on. */
  readonly port: number;

  constructor(scope: Construct, id: string, props: WebServiceProps<Key>) {
    super(scope, id, type, props);
    const {
      port,
      probes,
      replicas = defaults.replicas,
      minAvailable,
      servicePort = defaults.service.port,
    } = this.props;
    this.port = port;
    checkPaths(this, probes);
    const { selector } = this;
    const autoscaling = typeof replicas === 'number' ? undefined : replicas;
    const fixed = typeof replicas === 'number' ? replicas : undefined;
    deployment(this, { ...this.pod, replicas: fixed, probes: containerProbes(probes, port) });
    kubeObject(this, 'service', 'Service', {
      metadata: { name: id, labels: selector },
      spec: {
        type: defaults.service.type,
        selector,
        ports: [{ name: 'http', port: servicePort, targetPort: port }],
      },
    });
    if (autoscaling) autoscaler(this, { name: id, labels: selector, ...autoscaling });
    disruptionBudget(this, { name: id, selector, minAvailable, fewest: fixed ?? autoscaling?.min ?? 1 });
  }
}
