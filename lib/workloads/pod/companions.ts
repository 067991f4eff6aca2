import * as v from 'valibot';
import { described, dictionary, properties } from '../../problems/schema';
import { port } from '../values';
import type { ContainerProps } from './container-props';
import { containerEntries } from './container-shape';
import { probe } from './probe-shape';
import type { Probe } from './probes';
import type { ContainerSecurity } from './security';
import { containerSecurityShape } from './security-shape';

/** A container that runs to its end before the main one starts. */
export interface InitContainer extends ContainerProps {
  /**
   * Steps down from what is safe, one at a time.
   * @default - as safe as the main container is without any
   */
  readonly security?: ContainerSecurity;
}

/** How the kubelet asks a sidecar, each by the path of a request, or by any way to ask with timings. */
export interface SidecarProbes {
  /** Is it stuck? Then it is restarted, and the main container is not. */
  readonly liveness: string | Probe;

  /**
   * Can it work? Else the pod gets no requests.
   * @default - none
   */
  readonly readiness?: string | Probe;

  /**
   * Has it started? What comes after it waits for that.
   * @default - asks what `liveness` asks
   */
  readonly startup?: string | Probe;
}

/** A container that starts before all others of the pod, runs beside them and ends after them. */
export interface Sidecar extends InitContainer {
  /** How the kubelet asks whether it is well. */
  readonly probes: SidecarProbes;

  /**
   * Port it listens on, from 1 to 65535. The containers of the pod reach it at localhost.
   * @default - none
   */
  readonly port?: number;
}

/** What a pod takes that has more than one container. */
export interface CompanionProps {
  /**
   * Containers that run to their end before the main one starts, one after the other, by their names.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
   */
  readonly initContainers?: Readonly<Record<string, InitContainer>>;

  /**
   * Containers that run beside the main one, by their names. They start before it and before the init containers, end
   * after it, and do not keep a job from ending.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
   */
  readonly sidecars?: Readonly<Record<string, Sidecar>>;
}

const initEntries = {
  ...containerEntries,
  security: containerSecurityShape,
} satisfies { [Name in keyof Required<InitContainer>]: v.GenericSchema };

const sidecarEntries = {
  ...initEntries,
  port: v.optional(port),
  probes: properties({
    liveness: probe,
    readiness: v.optional(probe),
    startup: v.optional(probe),
  } satisfies { [Name in keyof Required<SidecarProbes>]: v.GenericSchema }),
} satisfies { [Name in keyof Required<Sidecar>]: v.GenericSchema };

/** Volumes of a container are named after it, so its name is shorter than it could be. */
const name = v.pipe(v.string(), v.regex(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/));
const words = 'its name, up to 40 lower-case letters, digits and hyphens, and';

export const companionEntries = {
  initContainers: v.optional(
    dictionary(
      described(properties(initEntries), `${words} { image, ... }`),
      "containers by their names, such as { migrate: { image: '...' } }",
      name,
    ),
  ),
  sidecars: v.optional(
    dictionary(
      described(properties(sidecarEntries), `${words} { image, probes, ... }`),
      "containers by their names, such as { proxy: { image: '...', probes } }",
      name,
    ),
  ),
} satisfies { [Name in keyof Required<CompanionProps>]: v.GenericSchema };
