import type { Construct } from 'constructs';
import type { Placed } from '../props';
import { Workload, type WorkloadType } from '../workload';
import { job } from './job';
import { jobOrigins } from './origins';
import type { JobProps } from './props';
import { jobShape } from './shape';

type Props = Placed<JobProps>;

const type: WorkloadType<Props> = {
  name: 'OneOffJob',
  shape: jobShape,
  origins: jobOrigins,
  fallback: { image: 'registry.example.com/placeholder:1.0.0' },
};

/**
 * A program that runs to its end once: Job, ConfigMap, ServiceAccount and NetworkPolicy, all named as the construct is.
 * Pulumi waits for its end, and runs it again when it failed or when anything about it changes. Its pods pass the
 * PodSecurity profile `restricted`.
 */
export class OneOffJob<Key extends string = string> extends Workload<Key, Props> {
  constructor(scope: Construct, id: string, props: JobProps<Key>) {
    super(scope, id, type, props);
    job(this, this.pod, this.props);
  }
}
