import type { EnvValue } from '../../config/reference';
import type { SecretReference } from '../../config/secret';
import type { OutputOf } from '../../kubernetes/deferred';
import type { ImagePullPolicy } from './container';
import type { FileProps } from './files';
import type { NodeHeapProps } from './node-heap';
import type { ResourceProps } from './resources';

/** An image with a tag, a digest or both; there is no silent `latest`. */
export type ImageReference = `${string}:${string}`;

/** What every container takes. */
export interface ContainerProps extends FileProps, NodeHeapProps, ResourceProps {
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
   * When the node asks the registry for the image. `Always` also checks that the pod may have it.
   * @default 'Always'
   * @see https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy
   */
  readonly imagePullPolicy?: ImagePullPolicy;
}
