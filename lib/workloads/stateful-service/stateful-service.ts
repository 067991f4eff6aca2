import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { setOrigins } from '../../problems/origin';
import { backupAnnotations } from '../../storage/backup';
import { claimSpec } from '../../storage/claim';
import { reclaimAnnotations } from '../../storage/storage-class-reference';
import { backUp } from '../../storage/velero-schedule';
import { disruptionBudget } from '../disruption-budget';
import { checkPaths } from '../pod/probe-paths';
import { checkProbePorts } from '../pod/probe-ports';
import { containerProbes } from '../pod/probes';
import type { Placed } from '../props';
import { headlessService, type NamedPort, service } from '../service';
import { statefulSet } from '../stateful-set';
import { Workload, type WorkloadType } from '../workload';
import { checkReplication } from './checks';
import { samePort, statefulServiceOrigins } from './origins';
import type { StatefulServiceProps } from './props';
import { statefulServiceShape } from './shape';

type Props = Placed<StatefulServiceProps>;

const type: WorkloadType<Props> = {
  name: 'StatefulService',
  shape: statefulServiceShape,
  origins: statefulServiceOrigins,
  fallback: {
    image: 'registry.example.com/placeholder:1.0.0',
    storage: {},
    probes: { liveness: { command: ['true'] }, readiness: { command: ['true'] } },
    backup: { waived: 'what was given is wrong' },
  },
};

/**
 * A service that keeps data on volumes of its own: StatefulSet, headless Service, Service, ConfigMap, disruption budget,
 * ServiceAccount and NetworkPolicy. The headless Service gives each pod a name, `<id>-0.<id>-headless`. Its pods pass
 * the PodSecurity profile `restricted`.
 */
export class StatefulService<Key extends string = string> extends Workload<Key, Props> {
  override readonly port: number;

  constructor(scope: Construct, id: string, props: StatefulServiceProps<Key>) {
    super(scope, id, type, props);
    const { selector, ports } = this;
    const { port, servicePort, probes, minAvailable, replicas = defaults.statefulSet.replicas } = this.props;
    this.port = port as number;
    if (servicePort === undefined) setOrigins(this, [samePort, ...statefulServiceOrigins]);
    checkPaths(this, probes);
    checkProbePorts(this, this.props);
    checkReplication(this, { ...this.props, replicas });
    backUp(this, id, selector, this.props.backup);
    const serviceName = `${id}-headless`;
    this.addStatefulSet(serviceName, replicas);
    headlessService(this, { name: serviceName, selector, ports });
    disruptionBudget(this, { name: id, selector, fewest: replicas, minAvailable });
    this.letPodsTalk();
    const [target] = ports;
    if (port !== undefined && target) service(this, { name: id, selector, port: servicePort ?? port, target });
  }

  /** The pods know each other, on all of their ports. */
  private letPodsTalk(): void {
    for (const { port } of this.ports) {
      const added = { construct: this, property: port === this.props.port ? 'port' : 'peerPorts' };
      this.policy.allowTo(this, port, added);
      this.policy.allowFrom(this, port, added);
    }
  }

  private addStatefulSet(serviceName: string, replicas: number): void {
    const { podManagementPolicy, partition, minReadySeconds, retention } = defaults.statefulSet;
    const { storage, probes, port, persistentVolumeClaimRetentionPolicy } = this.props;
    const volumes = Object.entries(storage).filter(([, { path }]) => path !== undefined); // of what is wrong the name alone is left
    statefulSet(this, {
      ...this.pod,
      annotations: this.annotations,
      replicas,
      serviceName,
      podManagementPolicy: this.props.podManagementPolicy ?? podManagementPolicy,
      partition: this.props.partition ?? partition,
      minReadySeconds: this.props.minReadySeconds ?? minReadySeconds,
      retention: { ...retention, ...persistentVolumeClaimRetentionPolicy },
      ports: this.observe(this.ports),
      mounts: [...(this.pod.mounts ?? []), ...volumes.map(([name, { path }]) => ({ name, path }))],
      claims: Object.fromEntries(volumes.map(([name, volume]) => [name, claimSpec(volume)])),
      probes: containerProbes(probes, port),
    });
  }

  /** The ports of the pods, the one that is served first. */
  private get ports(): NamedPort[] {
    const { port, peerPorts = [] } = this.props;
    const others = [...new Set(peerPorts)].filter((peer) => peer !== port);
    const peers = others.map((peer) => ({ name: `peer-${peer}`, port: peer }));
    return port === undefined ? peers : [{ name: 'tcp', port }, ...peers];
  }

  /** What was decided about the data, for those who look at the cluster. */
  private get annotations(): Readonly<Record<string, string>> {
    const { backup, replication, storage } = this.props;
    return {
      ...backupAnnotations(backup),
      ...(replication && { 'holdfast/replicated-by': `${replication.by}: ${replication.reason}` }),
      ...reclaimAnnotations(storage),
    };
  }
}
