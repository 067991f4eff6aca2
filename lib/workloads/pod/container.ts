import type { k8s } from 'cdk8s-plus-28';
import { type EnvValue, envVars } from '../../config/reference';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import type { NamedPort } from '../service';
import { type Folder, hasTmp } from './folders';
import { type NodeHeapProps, nodeOptions } from './node-heap';
import { type PersistentMount, persistentMounts } from './persistent-volumes';
import type { ContainerProbes } from './probes';
import { type ResourceProps, resourceRequirements } from './resources';
import type { ContainerSecurity } from './security';
import { containerSecurityContext } from './security-context';

export type ImagePullPolicy = 'Always' | 'IfNotPresent' | 'Never';

/** What a workload says of a container; all the rest is the same for every container and is decided here. */
export interface ContainerOptions extends NodeHeapProps, ResourceProps {
  readonly name: string;
  readonly image: string;
  readonly imagePullPolicy?: ImagePullPolicy | undefined;
  readonly command?: readonly string[] | undefined;
  readonly args?: readonly string[] | undefined;
  /** Ports of the container that others connect to, through a Service or by the name of the pod. */
  readonly ports?: readonly NamedPort[] | undefined;
  /** Name of a ConfigMap, all of whose keys become variables. */
  readonly configMap?: string | undefined;
  readonly secrets?: readonly string[] | undefined;
  readonly env?: Readonly<Record<string, EnvValue>> | undefined;
  readonly probes?: ContainerProbes | undefined;
  readonly preStopSleepSeconds?: number | undefined;
  readonly mounts?: readonly PersistentMount[] | undefined;
  readonly folders?: readonly Folder[] | undefined;
  /**
   * Name of the volume for `/tmp`.
   * @default 'tmp'
   */
  readonly tmpVolume?: string;
  readonly security?: ContainerSecurity | undefined;
}

/** The one place in which containers are made. */
export function container(options: ContainerOptions): Plain<k8s.Container> {
  const { name, image, imagePullPolicy = defaults.imagePullPolicy, command, args, ports = [], probes } = options;
  const env = envVars({ ...options.env, ...nodeOptions(options) });
  const envFrom = envFromSources(options);
  return {
    name,
    image,
    imagePullPolicy,
    ...(command && { command }),
    ...(args && { args }),
    ...(ports.length > 0 && { ports: ports.map(({ name, port }) => ({ name, containerPort: port })) }),
    ...(envFrom.length > 0 && { envFrom }),
    ...(env.length > 0 && { env }),
    resources: resourceRequirements(options.resources),
    ...probes,
    ...(ports.length > 0 && serveOn(options.preStopSleepSeconds)),
    securityContext: containerSecurityContext(options.security),
    volumeMounts: [...mountsOf(options), ...persistentMounts(options.mounts)],
  };
}

/** The folders come first: `folderOrigins` counts on it. */
function mountsOf({ folders = [], tmpVolume = 'tmp' }: ContainerOptions): Plain<k8s.VolumeMount>[] {
  const { mountPath } = defaults.tmp;
  const mounts = folders.map(({ mount }) => mount);
  return hasTmp(folders) ? mounts : [...mounts, { name: tmpVolume, mountPath }];
}

function envFromSources({ configMap, secrets = [] }: ContainerOptions): Plain<k8s.EnvFromSource>[] {
  return [
    ...(configMap === undefined ? [] : [{ configMapRef: { name: configMap } }]),
    ...secrets.map((name) => ({ secretRef: { name } })),
  ];
}

/** A pod that is going serves on until nobody sends it requests any more; one without a port gets none. */
function serveOn(seconds: number = defaults.preStopSleepSeconds): Pick<Plain<k8s.Container>, 'lifecycle'> {
  return seconds === 0 ? {} : { lifecycle: { preStop: { sleep: { seconds } } } };
}
