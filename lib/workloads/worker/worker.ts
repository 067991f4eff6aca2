import type { Construct } from 'constructs';
import { deployment } from '../deployment';
import { checkPaths } from '../pod/probe-paths';
import { containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { keepReplicas } from '../replicas';
import { Workload, type WorkloadType } from '../workload';
import { workerOrigins } from './origins';
import type { WorkerProps } from './props';
import { workerShape } from './shape';

type Props = Placed<WorkerProps>;

const type: WorkloadType<Props> = {
  name: 'Worker',
  shape: workerShape,
  origins: workerOrigins,
  fallback: { image: 'registry.example.com/placeholder:1.0.0', probes: { liveness: { command: ['true'] } } },
};

/**
 * A program that takes its work from somewhere and that nobody connects to: Deployment, ConfigMap, autoscaler, disruption
 * budget, ServiceAccount and NetworkPolicy, all named as the construct is, and no Service. Its pods pass the PodSecurity
 * profile `restricted`.
 */
export class Worker<Key extends string = string> extends Workload<Key, Props> {
  constructor(scope: Construct, id: string, props: WorkerProps<Key>) {
    super(scope, id, type, props);
    const { probes } = this.props;
    checkPaths(this, probes);
    const replicas = keepReplicas(this, id, this.selector, this.props);
    const ports = this.observe([]);
    deployment(this, { ...this.pod, replicas, ports, preStopSleepSeconds: 0, probes: containerProbes(probes) });
  }
}
