import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import type { Alerts } from '../../observability/alerts';
import { type ContainerOptions, container } from './container';
import { hasTmp } from './folders';
import { persistentVolumes, volumeOwnership } from './persistent-volumes';
import { type SchedulingProps, scheduling } from './scheduling';
import type { Security } from './security';
import { podSecurityContext } from './security-context';
import { apartFromEachOther, spread } from './spread';

/** What a workload says of its pods. The name of the container is that of the ServiceAccount as well. */
export interface PodOptions extends ContainerOptions, SchedulingProps {
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>>;
  /** Annotations that say what the pods read: a pod with another one is another pod. */
  readonly checksums?: Readonly<Record<string, string>> | undefined;
  readonly alerts?: Alerts | undefined;
  /** True for pods that ask the API server; the others have no token for it. */
  readonly hasToken?: boolean | undefined;
  readonly security?: Security | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** Secrets with which the node asks the registry for the image. */
  readonly imagePullSecrets?: readonly string[] | undefined;
  /** True for pods whose volumes keep them where they are: they are spread by number, whatever their version. */
  readonly keepsName?: boolean | undefined;
  /** True for pods that run to their end, one at a time: there is nothing to spread and nothing to start again. */
  readonly isFinite?: boolean | undefined;
}

/** The one place in which pods are made: every workload's template comes from here. */
export function podTemplate(options: PodOptions): Plain<k8s.PodTemplateSpec> {
  const { name, labels, selector, checksums = {} } = options;
  return {
    metadata: { labels, ...(Object.keys(checksums).length > 0 && { annotations: checksums }) },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: options.hasToken || defaults.automountServiceAccountToken,
      enableServiceLinks: defaults.enableServiceLinks,
      ...(options.imagePullSecrets && { imagePullSecrets: options.imagePullSecrets.map((name) => ({ name })) }),
      ...podSecurityContext(volumeOwnership(options.mounts), options.security),
      terminationGracePeriodSeconds: options.terminationGracePeriodSeconds ?? defaults.terminationGracePeriodSeconds,
      ...(options.isFinite
        ? { restartPolicy: 'Never', ...scheduling(options) }
        : {
            ...scheduling(options, apartFromEachOther(selector)),
            topologySpreadConstraints: spread(selector, options.keepsName),
          }),
      containers: [container(options)],
      volumes: [...volumesOf(options), ...persistentVolumes(options.mounts)],
    },
  };
}

function volumesOf({ folders = [] }: PodOptions): Plain<k8s.Volume>[] {
  const { sizeLimit } = defaults.tmp;
  const volumes = folders.map(({ volume }) => volume);
  return hasTmp(folders) ? volumes : [...volumes, { name: 'tmp', emptyDir: { sizeLimit } }];
}
