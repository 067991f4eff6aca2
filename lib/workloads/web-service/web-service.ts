import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { deployment } from '../deployment';
import { expose } from '../exposure/exposure';
import { checkPaths } from '../pod/probe-paths';
import { containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { keepReplicas } from '../replicas';
import { service } from '../service';
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
 * An HTTP service: Deployment, Service, ConfigMap, autoscaler, disruption budget, ServiceAccount and NetworkPolicy, and
 * the Ingress or HTTPRoute that exposes it, all named as the construct is. Its pods pass the PodSecurity profile `restricted`.
 */
export class WebService<Key extends string = string> extends Workload<Key, Props> {
  override readonly port: number;

  constructor(scope: Construct, id: string, props: WebServiceProps<Key>) {
    super(scope, id, type, props);
    const { port, probes, servicePort = defaults.service.port } = this.props;
    this.port = port;
    checkPaths(this, probes);
    const { selector } = this;
    const target = { name: 'http', port };
    const replicas = keepReplicas(this, id, selector, this.props);
    const ports = this.observe([target]);
    deployment(this, { ...this.pod, replicas, ports, probes: containerProbes(probes, port) });
    const { appProtocol, sessionAffinity } = this.props;
    service(this, { name: id, selector, port: servicePort, target, appProtocol, sessionAffinity });
    const backend = { name: id, labels: selector, port: servicePort };
    expose(this, { backend, targetPort: port, policy: this.policy }, this.props);
  }
}
