import type { Construct } from 'constructs';
import type { Predecessor } from '../predecessor';
import type { Placed } from '../props';
import { Workload, type WorkloadType } from '../workload';
import { job } from './job';
import { jobOrigins } from './origins';
import type { JobProps } from './props';
import { jobShape } from './shape';

type Props = Placed<JobProps>;

const type: WorkloadType<Props> = {
  name: 'Migration',
  shape: jobShape,
  origins: jobOrigins,
  fallback: { image: 'registry.example.com/placeholder:1.0.0' },
};

/**
 * Argo CD runs it in each sync, in the order of the waves, and makes it anew each time: a Job cannot be changed.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
 */
const hook = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
};

/**
 * A program that has to have run to its end before those that need it change: `api.runsAfter(migration)`. A Job with a
 * ConfigMap, a ServiceAccount and a NetworkPolicy, all named as the construct is. When it fails, what runs after it stays
 * as it is and serves on. Its pods pass the PodSecurity profile `restricted`.
 */
export class Migration<Key extends string = string> extends Workload<Key, Props> implements Predecessor {
  constructor(scope: Construct, id: string, props: JobProps<Key>) {
    super(scope, id, type, props);
    job(this, this.pod, this.props, hook);
  }

  get readsConfigs(): readonly string[] {
    const { initContainers = {}, sidecars = {} } = this.props;
    const containers = [this.props, ...Object.values(initContainers), ...Object.values(sidecars)];
    const values = containers.flatMap(({ env = {}, files = {} }) => [...Object.values(env), ...Object.values(files)]);
    return values.flatMap((value) =>
      typeof value !== 'string' && 'kind' in value && value.kind === 'ConfigMap' ? [value.name] : [],
    );
  }
}
