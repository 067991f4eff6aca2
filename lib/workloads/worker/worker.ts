import type { Construct } from 'constructs';
import * as v from 'valibot';
import { described, properties } from '../../problems/schema';
import { deployment } from '../deployment';
import { probeOrigins, workloadOrigins } from '../origins';
import { checkPaths } from '../pod/probe-paths';
import { containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { keepReplicas, replicaEntries, replicaOrigins } from '../replicas';
import { portlessProbe, workloadEntries } from '../shape';
import { Workload, type WorkloadType } from '../workload';
import type { WorkerProps } from './props';

type Props = Placed<WorkerProps>;

const entries = {
  ...workloadEntries,
  ...replicaEntries,
  probes: described(
    properties({ liveness: portlessProbe, readiness: v.optional(portlessProbe), startup: v.optional(portlessProbe) }),
    "{ liveness: { command: ['node', 'alive.js'] } }",
  ),
} satisfies { [Name in keyof Required<WorkerProps>]: v.GenericSchema };

const type: WorkloadType<Props> = {
  name: 'Worker',
  shape: properties(entries),
  origins: [...workloadOrigins('Deployment'), ...probeOrigins('Deployment'), ...replicaOrigins],
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
    deployment(this, { ...this.pod, replicas, probes: containerProbes(probes) });
  }
}
