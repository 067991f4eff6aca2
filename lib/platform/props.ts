import type { AddressPeer, Port } from '../network/peer';
import type { Alerts } from '../observability/alerts';
import type { LogProps } from '../observability/logs';
import type { Tracing } from '../observability/tracing';
import type { ExposureDefaults } from '../workloads/exposure/props';
import type { WorkloadProps } from '../workloads/props';
import type { Platform } from './platforms';

/** What an organisation decides once, for everything within a stack, an environment or all of them. */
export interface OrganisationDefaults {
  /**
   * Labels of every object and of every pod, such as the owner and the cost centre. One that an object has itself stays.
   * @default - none but those of the stack
   * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
   */
  readonly labels?: Readonly<Record<string, string>>;

  /**
   * Where images may come from: a registry, or a path in one, such as `'registry.example.com/shop'`. An image from
   * anywhere else is an error, whoever made the object that names it.
   * @default - anywhere
   */
  readonly registries?: readonly string[];

  /**
   * Secrets with which the node asks the registry for images.
   * @default - none
   * @see https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
   */
  readonly imagePullSecrets?: readonly string[];

  /**
   * CPU, memory and disk of the containers of workloads that do not say themselves; amount by amount.
   * @default - those of holdfast
   */
  readonly resources?: WorkloadProps['resources'];

  /**
   * When the node asks the registry for an image.
   * @default - that of holdfast
   */
  readonly imagePullPolicy?: WorkloadProps['imagePullPolicy'];

  /**
   * Seconds a pod that is going has in all before it is killed.
   * @default - that of holdfast
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Alerts of every workload: `{}` is all there are for its kind.
   * @default - none
   */
  readonly alerts?: Alerts;

  /**
   * In which form every workload is to write its log.
   * @default - they are not told
   */
  readonly logFormat?: LogProps['logFormat'];

  /**
   * Where every workload sends its traces.
   * @default - nowhere
   */
  readonly tracing?: Tracing;

  /**
   * Domain, class and issuer with which services are exposed that do not say themselves.
   * @default - those of holdfast
   */
  readonly exposure?: ExposureDefaults;

  /**
   * Where the API server is: the addresses of its endpoints (`kubectl get endpointslices --namespace default`) and their
   * port. Workloads with `permissions`, and databases, may connect to it, and to no other address for that.
   * @default - not known: a workload names it itself
   * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
   */
  readonly apiServer?: AddressPeer & Port;

  /**
   * The platform of the clusters, where it has rules of its own. What it needs comes before holdfast's defaults and after
   * everything said here.
   * @default - none with rules of its own
   */
  readonly platform?: Platform;
}
