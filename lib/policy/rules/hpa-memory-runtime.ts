import { posix } from 'node:path';
import type { Manifest } from '../../render/manifest';
import type { Objects } from '../objects';
import { type Container, containersOf } from '../pods';
import type { Rule } from '../rule';

/** How each runtime that collects garbage is known: by its program, its images or the variables that it reads. */
const runtimes: readonly (readonly [name: string, program: RegExp, image: RegExp, variable: RegExp])[] = [
  ['Node.js', /^(node|npm|yarn|pnpm)$/, /^node(js)?\d*(-|$)|-node(js)?$/, /^NODE_(OPTIONS|ENV|EXTRA_CA_CERTS)$/],
  ['Java', /^java$/, /^(openjdk|eclipse-temurin|amazoncorretto|java\d*)(-|$)|-(java|jre|jdk)$/, /^(JAVA_|JDK_JAVA_)/],
  ['.NET', /^dotnet$/, /^(dotnet|aspnet)(-|$)/, /^(DOTNET_|ASPNETCORE_|COMPlus_)/],
  ['Go', /^$/, /^$/, /^GO(GC|MEMLIMIT)$/],
];

export const hpaMemoryRuntime: Rule = {
  id: 'hpa-memory-runtime',
  severity: 'warning',
  title: 'An autoscaler does not go by the memory of a runtime that collects garbage.',
  why: 'Such a runtime keeps the memory it once took, so the pods become more under load and never fewer again.',
  source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  kinds: ['HorizontalPodAutoscaler'],
  across: true,
  check: (manifest, objects) => {
    const { metrics } = (manifest.spec ?? {}) as HpaSpec;
    const index = (metrics ?? []).findIndex(({ resource, containerResource }) =>
      [resource?.name, containerResource?.name].includes('memory'),
    );
    const target = index < 0 ? undefined : objects.targetOf(manifest);
    const workload = target && objects.templateOwner(target);
    const runtime = workload && runtimeOf(workload, objects);
    if (!runtime) return [];
    return [
      {
        pointer: `/spec/metrics/${index}/resource/target/averageUtilization`,
        got: `the memory of ${workload.metadata.name}, which runs on ${runtime}`,
        allowed: 'CPU, or a measure of the work that waits',
        fix: 'remove it and aim for a CPU use',
      },
    ];
  },
};

interface HpaSpec {
  readonly metrics?: readonly { readonly resource?: Named; readonly containerResource?: Named }[];
}

interface Named {
  readonly name?: string;
}

function runtimeOf(workload: Manifest, objects: Objects): string | undefined {
  const containers = containersOf(workload).map(({ container }) => container);
  return runtimes.find(([, program, image, variable]) =>
    containers.some(
      (container) =>
        program.test(posix.basename((container.command as readonly string[] | undefined)?.[0] ?? '-')) ||
        image.test(posix.basename(String(container.image ?? '')).replace(/[:@].*$/, '') || '-') ||
        variablesOf(container, workload, objects).some((name) => variable.test(name)),
    ),
  )?.[0];
}

/** The names of the variables of a container, those of its ConfigMaps included. */
function variablesOf({ env = [], envFrom = [] }: Container, { metadata }: Manifest, objects: Objects): string[] {
  const maps = envFrom.map(({ configMapRef }) => objects.find('ConfigMap', metadata.namespace, configMapRef?.name));
  return [...env.map(({ name = '' }) => name), ...maps.flatMap((map) => Object.keys((map?.data as object) ?? {}))];
}
