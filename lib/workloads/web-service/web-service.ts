import { Construct } from 'constructs';
import { Config } from '../../config/config';
import { checkKeys } from '../../config/reference';
import { defaults } from '../../defaults';
import { withPlaceholders } from '../../kubernetes/deferred';
import { kubeObject } from '../../kubernetes/object';
import { NetworkPolicy } from '../../network/network-policy';
import { type Peer, peerReports } from '../../network/peer';
import { checkArguments } from '../../problems/arguments';
import { setOrigins } from '../../problems/origin';
import { reportCall } from '../../problems/report';
import { checkShape } from '../../problems/shape';
import { within } from '../../problems/trace';
import { autoscaler } from '../autoscaler';
import { deployment } from '../deployment';
import { disruptionBudget } from '../disruption-budget';
import { nameLabels } from '../labels';
import { checkPaths } from '../pod/probes';
import { webServiceOrigins } from './origins';
import type { PlacedProps, WebServiceProps } from './props';
import { webServiceShape } from './shape';

/** Stand in for required properties that are wrong; a run that needs them ends with the errors about those. */
const fallback: PlacedProps = {
  image: 'registry.example.com/placeholder:1.0.0',
  port: 8080,
  probes: { liveness: '/live', readiness: '/ready' },
};

/**
 * An HTTP service: Deployment, Service, ConfigMap, autoscaler, disruption budget, ServiceAccount and NetworkPolicy, all
 * named as the construct is. Its pods pass the PodSecurity profile `restricted`.
 */
export class WebService<Key extends string = string> extends Construct {
  /** The settings given as `config`; `key('LOG_LEVEL')` hands one of them to another workload. */
  readonly config: Config<Key>;
  /** Labels that select the pods, for objects of your own. */
  readonly selector: Readonly<Record<string, string>>;
  /** Port the container listens on. */
  readonly port: number;
  private readonly networkPolicy: NetworkPolicy;

  constructor(scope: Construct, id: string, props: WebServiceProps<Key>) {
    super(...checkArguments('WebService', scope, id));
    setOrigins(this, webServiceOrigins);
    const usable = checkShape<PlacedProps<Key>>(
      this,
      webServiceShape,
      withPlaceholders(this, props) as PlacedProps<Key>,
      fallback as PlacedProps<Key>,
    );
    checkPaths(this, usable.probes);
    checkKeys(this, usable.env ?? {});
    this.selector = nameLabels(id);
    this.port = usable.port;
    const { selector, port } = this;
    const { config = {} as Record<Key, string> } = usable;
    this.networkPolicy = within(() => new NetworkPolicy(this, 'network-policy', { name: id, selector, port }));
    this.config = within(() => new Config(this, 'config', { name: id, data: config }));
    this.addObjects(id, usable);
  }

  /**
   * Lets this service open connections to another workload, or to addresses outside the cluster. Without it the pods
   * may only ask for names (DNS).
   */
  connectsTo(peer: Peer): void {
    const faults = peerReports(peer);
    if (faults.length === 0) this.networkPolicy.allowEgressTo(peer);
    for (const fault of faults) reportCall(this, fault, 'connectsTo');
  }

  private addObjects(id: string, props: PlacedProps<Key>): void {
    const { selector } = this;
    const metadata = { name: id, labels: selector };
    const { replicas = defaults.replicas, minAvailable, ...rest } = props;
    const autoscaling = typeof replicas === 'number' ? undefined : replicas;
    const fixed = typeof replicas === 'number' ? replicas : undefined;
    kubeObject(this, 'service-account', 'ServiceAccount', {
      metadata,
      automountServiceAccountToken: defaults.automountServiceAccountToken,
    });
    deployment(this, {
      ...rest,
      name: id,
      selector,
      replicas: fixed,
      config: props.config && this.config,
      secrets: (props.secrets ?? []).map((secret) => (typeof secret === 'string' ? secret : secret.name)),
      env: props.env ?? {},
    });
    kubeObject(this, 'service', 'Service', {
      metadata,
      spec: {
        type: defaults.service.type,
        selector,
        ports: [{ name: 'http', port: props.servicePort ?? defaults.service.port, targetPort: props.port }],
      },
    });
    if (autoscaling) autoscaler(this, { name: id, labels: selector, ...autoscaling });
    disruptionBudget(this, { name: id, selector, minAvailable, fewest: fixed ?? autoscaling?.min ?? 1 });
  }
}
