import { captureTrace, type Trace } from '../problems/trace';

/** What sets one environment apart from the others. */
export interface EnvironmentProps {
  /**
   * Namespace that the environment's objects live in.
   * @default - the environment's name
   */
  readonly namespace?: string;
  /**
   * Whether Pulumi refuses to delete what data are lost with: the Namespace, PersistentVolumeClaims and
   * CustomResourceDefinitions.
   * @default false
   * @see https://www.pulumi.com/docs/iac/concepts/options/protect/
   */
  readonly protected?: boolean;
}

/** One of the places an application runs in: development, staging, production. */
export interface Environment<Name extends string = string> {
  readonly name: Name;
  readonly namespace: string;
  readonly protected: boolean;
  /** The call that defined it, for messages. */
  readonly trace: Trace;
  /** Names among its props that mean nothing, for messages. */
  readonly unknown: readonly string[];
}

/** All environments of an organisation, by name. */
export type Environments<Name extends string = string> = { readonly [N in Name]: Environment<N> };

/** Names the environments, once for all stacks. Their names are what `select` and `pulumi stack` take. */
export function defineEnvironments<Name extends string>(
  props: Readonly<Record<Name, EnvironmentProps>>,
): Environments<Name> {
  const trace = captureTrace();
  const entries = Object.entries<EnvironmentProps>(props).map(([name, props]) => {
    const { namespace = name, protected: isProtected = false, ...unknown } = props;
    const environment = { name, namespace, protected: isProtected, trace, unknown: Object.keys(unknown) };
    return [name, Object.freeze(environment)];
  });
  return Object.freeze(Object.fromEntries(entries));
}
