import { parseQuantity } from '../../lib/kubernetes/quantity';
import { violationsOf } from '../../lib/policy/pod-security';
import { type Container, containersOf, podTemplateOf } from '../../lib/policy/pods';
import type { Manifest } from '../../lib/render/manifest';

type Labels = Readonly<Record<string, string>>;

interface Fields {
  readonly [field: string]: never;
}
const specOf = (manifest: Manifest) => manifest.spec as unknown as Fields;

/** What must hold of all that is rendered without an error; each gives what is wrong. */
export const invariants: Readonly<Record<string, (manifests: readonly Manifest[]) => readonly string[]>> = {
  'every selector selects pods': (manifests) =>
    manifests.flatMap((manifest) => {
      const selector = selectorOf(manifest);
      if (!selector || Object.keys(selector).length === 0) return [];
      return podsOf(manifests).some(({ labels }) => matches(selector, labels)) ? [] : [titleOf(manifest)];
    }),

  'a drain goes on, and never takes the last of several pods': (manifests) =>
    manifests
      .filter(({ kind }) => kind === 'PodDisruptionBudget')
      .flatMap((budget) => {
        const { minAvailable, maxUnavailable } = specOf(budget) as { minAvailable?: number; maxUnavailable?: number };
        const fewest = fewestPods(manifests, budget.metadata.name);
        if (maxUnavailable !== undefined) return maxUnavailable >= 1 && fewest === 0 ? [] : [titleOf(budget)];
        return Number(minAvailable) === 0 || Number(minAvailable) < fewest ? [] : [titleOf(budget)];
      }),

  'a pod has time left after its preStop': (manifests) =>
    podsOf(manifests).flatMap(({ manifest, spec }) => {
      const grace = Number(spec.terminationGracePeriodSeconds ?? 30);
      return containersOf(manifest).flatMap(({ container }) =>
        (container.lifecycle?.preStop?.sleep?.seconds ?? 0) < grace ? [] : [titleOf(manifest)],
      );
    }),

  'an autoscaler has a range, a target that is there, and nobody beside it': (manifests) =>
    manifests
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject')
      .flatMap((autoscaler) => {
        const spec = specOf(autoscaler) as Fields & { scaleTargetRef: { name: string } };
        const [min, max] = [spec.minReplicas ?? spec.minReplicaCount, spec.maxReplicas ?? spec.maxReplicaCount];
        const target = manifests.find(
          ({ kind, metadata }) => kind === 'Deployment' && metadata.name === spec.scaleTargetRef.name,
        );
        const isRange = Number(min) >= 0 && Number(min) <= Number(max) && Number(max) >= 1;
        return target && isRange && specOf(target).replicas === undefined ? [] : [titleOf(autoscaler)];
      }),

  'everything that a pod refers to is there': (manifests) =>
    podsOf(manifests).flatMap(({ manifest, spec }) => {
      const has = (kind: string, name: unknown) =>
        manifests.some((other) => other.kind === kind && other.metadata.name === name);
      const { volumes = [], serviceAccountName } = spec as {
        volumes?: readonly { name: string; configMap?: { name: string } }[];
        serviceAccountName?: string;
      };
      const claims = (specOf(manifest).volumeClaimTemplates ?? []) as readonly { metadata: { name: string } }[];
      const known = [...volumes.map(({ name }) => name), ...claims.map(({ metadata }) => metadata.name)];
      const wrong = containersOf(manifest).flatMap(({ container }) => [
        ...(container.envFrom ?? []).flatMap(({ configMapRef }) =>
          !configMapRef || has('ConfigMap', configMapRef.name) ? [] : [`ConfigMap ${configMapRef.name}`],
        ),
        ...((container.volumeMounts ?? []) as readonly { name: string; mountPath: string }[]).flatMap(({ name }) =>
          known.includes(name) ? [] : [`volume ${name}`],
        ),
        ...doubles(((container.volumeMounts ?? []) as readonly { mountPath: string }[]).map((one) => one.mountPath)),
      ]);
      return [...wrong, ...(has('ServiceAccount', serviceAccountName) ? [] : ['ServiceAccount']), ...doubles(known)];
    }),

  'ports are ports, and what is asked or monitored by name exists': (manifests) =>
    podsOf(manifests).flatMap(({ manifest }) =>
      containersOf(manifest).flatMap(({ container }) => {
        const ports = (container.ports ?? []) as readonly { name: string; containerPort: number }[];
        const numbers = [...ports.map(({ containerPort }) => containerPort), ...probePorts(container)];
        const monitors = manifests.filter(
          ({ kind, metadata }) => kind === 'PodMonitor' && metadata.name === manifest.metadata.name,
        );
        const asked = monitors.map(
          (monitor) =>
            (specOf(monitor) as unknown as { podMetricsEndpoints: { port: string }[] }).podMetricsEndpoints[0]?.port,
        );
        return [
          ...numbers.filter((port) => !(Number.isInteger(port) && port >= 1 && port <= 65535)).map(String),
          ...asked.filter((name) => !ports.some((port) => port.name === name)).map((name) => `monitored ${name}`),
          ...doubles(ports.map(({ name }) => name)),
          ...doubles(ports.map(({ containerPort }) => String(containerPort))),
        ];
      }),
    ),

  'no limit is below its request, and every container has both': (manifests) =>
    podsOf(manifests).flatMap(({ manifest }) =>
      containersOf(manifest).flatMap(({ container: { resources } }) =>
        ['cpu', 'memory', 'ephemeral-storage'].filter((name) => {
          const [request, limit] = [
            parseQuantity(resources?.requests?.[name]),
            parseQuantity(resources?.limits?.[name]),
          ];
          return !(request !== undefined && limit !== undefined && request > 0 && limit >= request);
        }),
      ),
    ),

  'pods keep to the profile restricted': (manifests) =>
    manifests.flatMap((manifest) => violationsOf(manifest).map(({ field }) => `${titleOf(manifest)} ${field}`)),

  'all pods that there may be at a time fit the quota, and what they claim': (manifests) => {
    const quota = manifests.find(({ kind }) => kind === 'ResourceQuota');
    const { hard = {} } = (quota?.spec ?? {}) as { hard?: Readonly<Record<string, string>> };
    return Object.entries(hard)
      .filter(([name, most]) => {
        const amounts = podsOf(manifests).map(
          ({ manifest }) => mostPods(manifests, manifest) * podAmount(manifest, name),
        );
        return amounts.reduce((sum, one) => sum + one, 0) > Number(parseQuantity(most)) * (1 + 1e-9);
      })
      .map(([name]) => name);
  },

  'every number is one that Kubernetes can hold': (manifests) =>
    manifests.flatMap((manifest) =>
      numbersIn(manifest)
        .filter((value) => !Number.isInteger(value) || Math.abs(value) > 2 ** 31 - 1)
        .map(String),
    ),
};

function titleOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.name}`;
}

function podsOf(manifests: readonly Manifest[]) {
  return manifests.flatMap((manifest) => {
    const pod = podTemplateOf(manifest);
    return pod ? [{ manifest, ...pod }] : [];
  });
}

function selectorOf({ kind, ...manifest }: Manifest): Labels | undefined {
  const spec = (manifest.spec ?? {}) as {
    selector?: Labels & { matchLabels?: Labels };
    podSelector?: { matchLabels?: Labels };
  };
  if (kind === 'Service') return spec.selector;
  return spec.selector?.matchLabels ?? spec.podSelector?.matchLabels;
}

function matches(selector: Labels, labels: Labels): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

function fewestPods(manifests: readonly Manifest[], name: string): number {
  const named = (kind: string) => manifests.find((one) => one.kind === kind && one.metadata.name === name);
  const autoscaler = named('HorizontalPodAutoscaler') ?? named('ScaledObject');
  const workload = named('Deployment') ?? named('StatefulSet');
  if (autoscaler) return Number(specOf(autoscaler).minReplicas ?? specOf(autoscaler).minReplicaCount);
  return Number(workload && specOf(workload).replicas);
}

/** As many as there are to be, and one more or a quarter where a Deployment replaces them. */
function mostPods(manifests: readonly Manifest[], workload: Manifest): number {
  const autoscaler = manifests.find(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject');
  const { replicas = 1, strategy } = specOf(workload) as {
    replicas?: number;
    strategy?: { type?: string; rollingUpdate?: { maxSurge?: number | string } };
  };
  const scaled = autoscaler && specOf(autoscaler);
  const pods = Number(scaled?.maxReplicas ?? scaled?.maxReplicaCount ?? replicas);
  const surge = strategy?.rollingUpdate?.maxSurge ?? '25%';
  if (workload.kind !== 'Deployment' || strategy?.type === 'Recreate') return pods;
  return pods + (typeof surge === 'number' ? surge : Math.ceil((pods * Number.parseInt(surge, 10)) / 100));
}

/** What one pod takes, by the name of a quota. */
function podAmount(manifest: Manifest, name: string): number {
  if (name === 'pods') return 1;
  const [of, resource] = name.split('.') as ['requests' | 'limits', string];
  if (resource === 'storage') {
    const claims = (specOf(manifest).volumeClaimTemplates ?? []) as readonly {
      spec: { resources: { requests: { storage: string } } };
    }[];
    return claims.reduce((sum, { spec }) => sum + Number(parseQuantity(spec.resources.requests.storage)), 0);
  }
  const containers = containersOf(manifest).filter(({ container, pointer }) => {
    return !pointer.includes('/initContainers/') || container.restartPolicy === 'Always';
  });
  return containers.reduce(
    (sum, { container }) => sum + Number(parseQuantity(container.resources?.[of]?.[resource])),
    0,
  );
}

function probePorts(container: Container): number[] {
  type Handler = { readonly port: number } | undefined;
  return ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((name) => {
    const probe = (container[name] ?? {}) as Readonly<Record<'httpGet' | 'tcpSocket' | 'grpc', Handler>>;
    const handler = probe.httpGet ?? probe.tcpSocket ?? probe.grpc;
    return handler ? [handler.port] : [];
  });
}

function doubles(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice ${name}`);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
