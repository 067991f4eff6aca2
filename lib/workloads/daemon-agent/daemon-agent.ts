import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import { metadataOf } from '../metadata';
import { alertsFor } from '../observed';
import { clusterRole } from '../permissions';
import { podTemplate } from '../pod/pod';
import { checkPaths } from '../pod/probe-paths';
import { containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { Workload, type WorkloadType } from '../workload';
import { checkHostUsers, hostFolders, hostReasons } from './host-access';
import { daemonAgentOrigins } from './origins';
import type { DaemonAgentProps } from './props';
import { daemonAgentShape } from './shape';

type Props = Placed<DaemonAgentProps>;

const type: WorkloadType<Props> = {
  name: 'DaemonAgent',
  shape: daemonAgentShape,
  origins: daemonAgentOrigins,
  folders: ({ hostAccess }) => hostFolders(hostAccess),
  fallback: { image: 'registry.example.com/placeholder:1.0.0', probes: { liveness: { command: ['true'] } } },
};

/**
 * A program that runs once on every node, to watch it or to serve its pods: DaemonSet, ConfigMap, ServiceAccount and
 * NetworkPolicy, all named as the construct is. What it sees of the node is named, and has a reason.
 */
export class DaemonAgent<Key extends string = string> extends Workload<Key, Props> {
  constructor(scope: Construct, id: string, props: DaemonAgentProps<Key>) {
    super(scope, id, type, props);
    const { probes, hostAccess, security, clusterPermissions = [], allNodes } = this.props;
    checkPaths(this, probes);
    checkHostUsers(this, hostAccess, security);
    clusterRole(this, id, this.selector, clusterPermissions);
    const pod = {
      ...this.pod,
      ports: this.observe([]),
      preStopSleepSeconds: 0,
      probes: containerProbes(probes),
      hasToken: this.pod.hasToken || clusterPermissions.length > 0,
      hostNetwork: hostAccess?.hostNetwork !== undefined,
      hostPID: hostAccess?.hostPID !== undefined,
      isPerNode: true,
      toleratesAll: allNodes,
    };
    kubeObject(this, 'daemon-set', 'DaemonSet', {
      metadata: metadataOf(pod, hostReasons(hostAccess)),
      spec: {
        revisionHistoryLimit: defaults.rollout.revisionHistoryLimit,
        updateStrategy: this.updateStrategy,
        selector: { matchLabels: this.selector },
        template: podTemplate(this, pod),
      },
    });
    alertsFor(this, 'DaemonSet', pod);
  }

  private get updateStrategy() {
    const { updateStrategy: type = defaults.daemonAgent.updateStrategy } = this.props;
    const { maxUnavailable = defaults.daemonAgent.maxUnavailable } = this.props;
    return type === 'OnDelete' ? { type } : { type, rollingUpdate: { maxUnavailable } };
  }
}
