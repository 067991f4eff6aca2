import type { Construct } from 'constructs';
import type * as v from 'valibot';
import { Config } from '../config/config';
import { checkKeys } from '../config/reference';
import { defaults } from '../defaults';
import { withPlaceholders } from '../kubernetes/deferred';
import { nameLabels } from '../kubernetes/labels';
import { namespaceOf } from '../kubernetes/namespace';
import { kubeObject } from '../kubernetes/object';
import { Connectable } from '../network/connectable';
import { PolicyRules } from '../network/policy-rules';
import { type DashboardProps, dashboard } from '../observability/dashboard';
import { logVariables } from '../observability/logs';
import type { MetricsProps } from '../observability/metrics';
import { tracingVariables } from '../observability/tracing';
import { defaultsOf, merge } from '../platform/defaults';
import { checkArguments } from '../problems/arguments';
import { type Origin, setOrigins } from '../problems/origin';
import { reportCall } from '../problems/report';
import { checkShape } from '../problems/shape';
import { within } from '../problems/trace';
import { companionOrigins, type MadeCompanion, makeCompanions } from './companions';
import { filesChecksum, keepTexts } from './file-texts';
import { letTrace, scraped } from './observed';
import { podPlace } from './origins';
import { role } from './permissions';
import { emptyFolders, type Folder, fileFolders, folderOrigins } from './pod/folders';
import { checkNodeHeap } from './pod/node-heap';
import type { PodOptions } from './pod/pod';
import { amountsOf } from './pod/resources';
import { checkScheduling } from './pod/scheduling';
import { checkUser } from './pod/security-shape';
import { claimMounts } from './pod/volumes';
import { type Predecessor, predecessorReports, putAfter } from './predecessor';
import type { Placed, WorkloadProps } from './props';
import { secretNames } from './secret-names';
import type { NamedPort } from './service';

type AnyProps = Placed<WorkloadProps>;

/** What is said once of all workloads of a class. */
export interface WorkloadType<Props> {
  /** Name of the class. */
  readonly name: string;
  readonly shape: v.GenericSchema;
  readonly origins: readonly Origin[];
  /** Folders of the main container besides those that every workload can have. */
  readonly folders?: (props: Props) => readonly Folder[];
  /** Stands in for required properties that are wrong; a run that needs it ends with the errors about those. */
  readonly fallback: Props;
}

/**
 * What every workload has: settings, an account and a network policy of its own, all named as the construct is. Its
 * pods pass the PodSecurity profile `restricted`.
 */
export abstract class Workload<Key extends string, Props extends AnyProps> extends Connectable {
  /** The settings given as `config`; `key('LOG_LEVEL')` hands one of them to another workload. */
  readonly config: Config<Key>;
  readonly selector: Readonly<Record<string, string>>;
  /** What was given, with what is wrong left out and texts in the place of Outputs. */
  protected readonly props: Props;
  protected readonly policy: PolicyRules;
  private readonly folders: readonly Folder[];
  private readonly companions: readonly MadeCompanion[];
  private readonly checksums: Readonly<Record<string, string>>;

  protected constructor(scope: Construct, id: string, type: WorkloadType<Props>, props: object) {
    super(...checkArguments(type.name, scope, id));
    setOrigins(this, type.origins);
    const { labels, registries, exposure, resources, apiServer, ...others } = defaultsOf(this);
    const defaultProps = { ...others, ...(resources && { resources: amountsOf(resources) }) };
    const given = checkShape(this, type.shape, withPlaceholders(this, props) as Props, type.fallback);
    this.props = merge(defaultProps as Partial<Props>, given) as Props;
    checkNodeHeap(this, [], this.props);
    checkScheduling(this, this.props);
    checkUser(this, 'security', this.props.security ?? {});
    checkKeys(this, 'env', this.props.env ?? {});
    this.selector = nameLabels(id);
    const { selector } = this;
    const { config: data = {} } = this.props;
    this.policy = new PolicyRules(this, 'network-policy', id, selector);
    this.config = within(() => new Config(this, 'config', { name: id, data }));
    const { files } = this.props;
    const texts = `${id}-files`;
    const checksum = files && keepTexts(this, 'files', texts, 'files', files);
    const shared = emptyFolders(this.props);
    this.folders = [...fileFolders(files ?? {}, texts, 'files'), ...shared, ...(type.folders?.(this.props) ?? [])];
    this.companions = makeCompanions(this, this.props, { defaults: defaultProps, shared });
    this.checksums = {
      ...(!this.config.isEmpty && { 'checksum/config': this.config.checksum }),
      ...filesChecksum(this, [checksum, ...this.companions.map((one) => one.checksum)]),
    };
    const [kind, pod, container] = podPlace(type.origins);
    setOrigins(this, [
      ...type.origins,
      ...folderOrigins(kind, pod, container, this.folders),
      ...companionOrigins(kind, pod, this.companions),
    ]);
    kubeObject(this, 'service-account', 'ServiceAccount', {
      metadata: { name: id, labels: selector },
      automountServiceAccountToken: defaults.automountServiceAccountToken,
    });
    role(this, id, selector, this.props.permissions);
    if (apiServer && (this.props.permissions ?? []).length > 0) {
      this.policy.allowTo(apiServer, apiServer.port, { construct: this, property: 'permissions' });
    }
    letTrace({ workload: this, policy: this.policy }, this.props.tracing);
  }

  /**
   * Has a migration run to its end before anything of this workload changes. When it fails, the pods of before serve on.
   */
  runsAfter(first: Predecessor): void {
    const faults = predecessorReports(first);
    if (faults.length === 0) putAfter(this, this.config, first);
    for (const fault of faults) reportCall(this, fault, 'runsAfter');
  }

  /** Has Prometheus and Grafana look at the pods, where that is asked for; returns the ports there are then. */
  protected observe(served: readonly NamedPort[]): readonly NamedPort[] {
    const { metrics, dashboard: isShown } = this.props as DashboardProps & MetricsProps;
    if (isShown) dashboard(this, namespaceOf(this), this.node.id, this.selector);
    return scraped({ workload: this, policy: this.policy }, served, metrics);
  }

  /** What all workloads say of their pods. */
  protected get pod(): PodOptions {
    const { node, selector, props, config, folders, companions, checksums } = this;
    return {
      ...props,
      name: node.id,
      env: {
        ...logVariables(props),
        ...(props.tracing && tracingVariables(node.id, namespaceOf(this), props.tracing)),
        ...props.env,
      },
      selector,
      hasToken: (props.permissions ?? []).length > 0,
      ...(!config.isEmpty && { configMap: config.name }),
      checksums,
      folders,
      companions,
      secrets: secretNames(props.secrets),
      probes: undefined,
      mounts: claimMounts(props.volumes),
    };
  }
}
