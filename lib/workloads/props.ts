import type { OutputOf } from '../kubernetes/deferred';
import type { AlertProps } from '../observability/alerts';
import type { LogProps } from '../observability/logs';
import type { TracingProps } from '../observability/tracing';
import type { PermissionProps } from './permissions';
import type { CompanionProps } from './pod/companions';
import type { ContainerProps } from './pod/container-props';
import type { EmptyDirProps } from './pod/files';
import type { SchedulingProps } from './pod/scheduling';
import type { SecurityProps } from './pod/security';
import type { VolumeProps } from './pod/volumes';

/** What every workload takes. Names are Kubernetes's own, and so are the units: seconds, cores, bytes. */
export interface WorkloadProps<Key extends string = string>
  extends AlertProps,
    CompanionProps,
    ContainerProps,
    EmptyDirProps,
    PermissionProps,
    SchedulingProps,
    SecurityProps,
    LogProps,
    TracingProps,
    VolumeProps {
  /**
   * Settings that are no secret, as environment variables of the container. A change rolls the pods.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/configuration/configmap/
   */
  readonly config?: Readonly<Record<Key, string | OutputOf<string>>>;

  /**
   * Seconds a pod that is going has in all before it is killed, what it waits at first included.
   * @default 30
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** Values with texts in the place of what only Pulumi knows. */
export type Placed<Type> =
  Type extends OutputOf<infer Value>
    ? Value
    : Type extends readonly (infer Item)[]
      ? readonly Placed<Item>[]
      : Type extends object
        ? { readonly [Name in keyof Type]: Placed<Type[Name]> }
        : Type;
