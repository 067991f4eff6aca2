import type { EnvValue } from '../config/reference';
import type { SecretReference } from '../config/secret';
import type { OutputOf } from '../kubernetes/deferred';
import type { AlertProps } from '../observability/alerts';
import type { TracingProps } from '../observability/tracing';
import type { PermissionProps } from './permissions';
import type { ImagePullPolicy } from './pod/container';
import type { EmptyDirProps, FileProps } from './pod/files';
import type { Resources } from './pod/resources';
import type { SchedulingProps } from './pod/scheduling';
import type { SecurityProps } from './pod/security';

/** An image with a tag, a digest or both; there is no silent `latest`. */
export type ImageReference = `${string}:${string}`;

/** What every workload takes. Names are Kubernetes's own, and so are the units: seconds, cores, bytes. */
export interface WorkloadProps<Key extends string = string>
  extends AlertProps,
    EmptyDirProps,
    FileProps,
    PermissionProps,
    SchedulingProps,
    SecurityProps,
    TracingProps {
  /**
   * Image of the container, with a tag other than `latest`, or a digest: `registry.example.com/api:1.2.0`.
   * @see https://kubernetes.io/docs/concepts/containers/images/#image-names
   */
  readonly image: ImageReference | OutputOf<string>;

  /**
   * Program that runs instead of the image's own.
   * @default - the entrypoint of the image
   * @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
   */
  readonly command?: readonly string[];

  /**
   * Arguments of the program.
   * @default - those of the image
   * @see https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
   */
  readonly args?: readonly string[];

  /**
   * Settings that are no secret, as environment variables of the container. A change rolls the pods.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/configuration/configmap/
   */
  readonly config?: Readonly<Record<Key, string | OutputOf<string>>>;

  /**
   * Secrets of the namespace, by their names or as a `Secret`; all of their keys become environment variables of the container.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/configuration/secret/
   */
  readonly secrets?: readonly (string | SecretReference)[];

  /**
   * Environment variables one by one: a text, or a key of a `Config`, a `Secret` or an `ExistingSecret`.
   * @default - none
   * @see https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/
   */
  readonly env?: Readonly<Record<string, EnvValue | OutputOf<string>>>;

  /**
   * CPU, memory and disk of the container. Each amount that is left out has its own default.
   * @default - requests 250m, 256Mi, 128Mi; limits 500m, 512Mi, 512Mi
   * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly resources?: Resources;

  /**
   * When the node asks the registry for the image. `Always` also checks that the pod may have it.
   * @default 'Always'
   * @see https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy
   */
  readonly imagePullPolicy?: ImagePullPolicy;

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
