import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import type { Alerts } from '../../observability/alerts';
import { versionLabel } from '../labels';
import { type ContainerOptions, container } from './container';
import { hasTmp } from './folders';
import { persistentVolumes, volumeOwnership } from './persistent-volumes';
import { type SchedulingOptions, scheduling } from './scheduling';
import type { Security } from './security';
import { podSecurityContext } from './security-context';
import { apartFromEachOther, spread } from './spread';

/** A container that starts before the main one. */
export interface Companion {
  readonly container: ContainerOptions;
  /** True for one that runs on beside the main one; the others run to their end. */
  readonly isSidecar: boolean;
}

/** What a workload says of its pods. The name of the container is that of the ServiceAccount as well. */
export interface PodOptions extends ContainerOptions, SchedulingOptions {
  readonly selector: Readonly<Record<string, string>>;
  /** Annotations that say what the pods read: a pod with another one is another pod. */
  readonly checksums?: Readonly<Record<string, string>> | undefined;
  readonly alerts?: Alerts | undefined;
  readonly companions?: readonly Companion[] | undefined;
  /** True for pods that ask the API server; the others have no token for it. */
  readonly hasToken?: boolean | undefined;
  readonly security?: Security | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** Secrets with which the node asks the registry for the image. */
  readonly imagePullSecrets?: readonly string[] | undefined;
  /** True for pods whose volumes keep them where they are: they are spread by number, whatever their version. */
  readonly keepsName?: boolean | undefined;
  /** True for pods that use the network of their node, and for those that see its processes. */
  readonly hostNetwork?: boolean | undefined;
  readonly hostPID?: boolean | undefined;
  /** True for pods of which there is one on each node: there is nothing to spread. */
  readonly isPerNode?: boolean | undefined;
  /** True for pods that run to their end, one at a time: there is nothing to spread and nothing to start again. */
  readonly isFinite?: boolean | undefined;
}

/** The one place in which pods are made: every workload's template comes from here. */
export function podTemplate(scope: Construct, options: PodOptions): Plain<k8s.PodTemplateSpec> {
  const { name, selector, image, checksums = {}, companions = [] } = options;
  const labels = { ...Chart.of(scope).labels, ...selector, ...versionLabel(image) };
  return {
    metadata: { labels, ...(Object.keys(checksums).length > 0 && { annotations: checksums }) },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: options.hasToken || defaults.automountServiceAccountToken,
      enableServiceLinks: defaults.enableServiceLinks,
      ...(options.imagePullSecrets && { imagePullSecrets: options.imagePullSecrets.map((name) => ({ name })) }),
      ...podSecurityContext(volumeOwnership(options.mounts), options.security),
      terminationGracePeriodSeconds: options.terminationGracePeriodSeconds ?? defaults.terminationGracePeriodSeconds,
      ...(options.hostNetwork && { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }),
      ...(options.hostPID && { hostPID: true }),
      ...placement(options),
      ...(companions.length > 0 && { initContainers: companions.map(companionContainer) }),
      containers: [container(options)],
      volumes: [
        ...volumesOf([options, ...companions.map(({ container }) => container)]),
        ...persistentVolumes(options.mounts),
      ],
    },
  };
}

/** Pods of which there is one, in all or on each node, have nothing to stay apart from. */
function placement(options: PodOptions): Partial<Plain<k8s.PodSpec>> {
  if (options.isFinite) return { restartPolicy: 'Never', ...scheduling(options) };
  if (options.isPerNode) return scheduling(options);
  const { selector, keepsName } = options;
  return {
    ...scheduling(options, apartFromEachOther(selector)),
    topologySpreadConstraints: spread(selector, keepsName),
  };
}

/** Those of folders first, which `folderOrigins` counts on; a folder that several containers see is one volume. */
function volumesOf(containers: readonly ContainerOptions[]): Plain<k8s.Volume>[] {
  const { sizeLimit } = defaults.tmp;
  const ofFolders = new Map(
    containers.flatMap(({ folders = [] }) => folders.map(({ volume }) => [volume.name, volume])),
  );
  const ofTmp = containers.filter(({ folders = [] }) => !hasTmp(folders)).map(({ tmpVolume = 'tmp' }) => tmpVolume);
  return [...ofFolders.values(), ...[...new Set(ofTmp)].map((name) => ({ name, emptyDir: { sizeLimit } }))];
}

/** Those that start before the main one. A sidecar goes on until the main one has ended. */
function companionContainer({ container: options, isSidecar }: Companion): Plain<k8s.Container> {
  return { ...container(options), ...(isSidecar && { restartPolicy: 'Always' }) };
}
