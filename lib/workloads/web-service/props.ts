import type { EnvValue } from '../../config/reference';
import type { SecretReference } from '../../config/secret';
import type { OutputOf } from '../../kubernetes/deferred';
import type { ImagePullPolicy } from '../pod/pod';
import type { Probes } from '../pod/probes';
import type { Resources } from '../pod/resources';

/** An image with a tag, a digest or both; there is no silent `latest`. */
export type ImageReference = `${string}:${string}`;

/** How many pods there are: at least `min`, at most `max`, as many as keep the average CPU use at `cpuPercent`. */
export interface Autoscaling {
  /** Fewest pods, at least 1. */
  readonly min: number;
  /** Most pods, at least `min`. */
  readonly max: number;
  /**
   * Average CPU use that is aimed for, in percent of the request, from 1 to 100.
   * @default 70
   */
  readonly cpuPercent?: number;
}

/** What an HTTP service is. Names are Kubernetes's own, and so are the units: seconds, cores, bytes. */
export interface WebServiceProps<Key extends string = string> {
  /**
   * Image of the container, with a tag other than `latest`, or a digest: `registry.example.com/api:1.2.0`.
   * @see https://kubernetes.io/docs/concepts/containers/images/#image-names
   */
  readonly image: ImageReference | OutputOf<string>;

  /**
   * Port the container listens on, from 1 to 65535.
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
   */
  readonly port: number;

  /** How the kubelet asks whether a pod is well. There are none by default: only you know what "well" means. */
  readonly probes: Probes;

  /**
   * Number of pods: fixed, or the range an autoscaler keeps to. Two or more survive the drain of a node.
   * @default 2
   * @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
   */
  readonly replicas?: number | Autoscaling;

  /**
   * Pods that stay up while a node is drained: less than the fewest there can be, or no drain ever ends.
   * @default - one less than the fewest pods
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
   */
  readonly minAvailable?: number;

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
   * Port of the Service.
   * @default 80
   */
  readonly servicePort?: number;

  /**
   * Seconds a pod that is going keeps serving before its process gets SIGTERM, so that no request is still on its
   * way to it. Less than `terminationGracePeriodSeconds`; 0 for none.
   * @default 5
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly preStopSleepSeconds?: number;

  /**
   * Seconds a pod that is going has in all, the sleep included, before it is killed.
   * @default 30
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** The props with placeholders for what only Pulumi knows. */
export type PlacedProps<Key extends string = string> = Omit<WebServiceProps<Key>, 'image' | 'config' | 'env'> & {
  readonly image: string;
  readonly config?: Readonly<Record<Key, string>>;
  readonly env?: Readonly<Record<string, EnvValue>>;
};
