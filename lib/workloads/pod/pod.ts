import type { k8s } from 'cdk8s-plus-28';
import { type EnvValue, envVars } from '../../config/reference';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import { containerProbes, type Probes } from './probes';
import { type Resources, resourceRequirements } from './resources';
import { apartFromEachOther, spread } from './spread';

export type ImagePullPolicy = 'Always' | 'IfNotPresent' | 'Never';

/** What a workload says of its pods; all the rest is the same for every pod and is decided here. */
export interface PodOptions {
  /** Name of the container and of the ServiceAccount. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>>;
  readonly image: string;
  readonly imagePullPolicy?: ImagePullPolicy | undefined;
  readonly port: number;
  readonly config?: { readonly name: string; readonly checksum: string } | undefined;
  readonly secrets: readonly string[];
  readonly env: Readonly<Record<string, EnvValue>>;
  readonly probes: Probes;
  readonly resources?: Resources | undefined;
  readonly preStopSleepSeconds?: number | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
}

/** The one place in which pods are made: every workload's template comes from here. */
export function podTemplate(options: PodOptions): Plain<k8s.PodTemplateSpec> {
  const { name, labels, selector, config } = options;
  return {
    metadata: {
      labels,
      ...(config && { annotations: { 'checksum/config': config.checksum } }),
    },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: defaults.automountServiceAccountToken,
      enableServiceLinks: defaults.enableServiceLinks,
      securityContext: defaults.podSecurityContext,
      terminationGracePeriodSeconds: options.terminationGracePeriodSeconds ?? defaults.terminationGracePeriodSeconds,
      affinity: apartFromEachOther(selector),
      topologySpreadConstraints: spread(selector),
      containers: [container(options)],
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit: defaults.tmp.sizeLimit } }],
    },
  };
}

function container(options: PodOptions): Plain<k8s.Container> {
  const { name, image, imagePullPolicy = defaults.imagePullPolicy, port, config, secrets } = options;
  const { preStopSleepSeconds = defaults.preStopSleepSeconds } = options;
  const env = envVars(options.env);
  const envFrom = [
    ...(config ? [{ configMapRef: { name: config.name } }] : []),
    ...secrets.map((secret) => ({ secretRef: { name: secret } })),
  ];
  return {
    name,
    image,
    imagePullPolicy,
    ports: [{ name: 'http', containerPort: port }],
    ...(envFrom.length > 0 && { envFrom }),
    ...(env.length > 0 && { env }),
    resources: resourceRequirements(options.resources),
    ...containerProbes(options.probes, port),
    ...(preStopSleepSeconds !== 0 && { lifecycle: { preStop: { sleep: { seconds: preStopSleepSeconds } } } }),
    securityContext: defaults.containerSecurityContext,
    volumeMounts: [{ name: 'tmp', mountPath: defaults.tmp.mountPath }],
  };
}
