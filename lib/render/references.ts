import { rememberedOf } from '../problems/remembered';
import { groupOf, type Identity, type Manifest } from './manifest';
import { podTemplateOf } from './pod-template';
import { texts, values } from './values';

type Paths = readonly (readonly [kind: string, path: readonly string[]])[];

const paths = (table: readonly (readonly [kind: string, path: string])[]): Paths =>
  table.map(([kind, path]) => [kind, path.split('.')]);

const groups: Readonly<Record<string, string>> = {
  Cluster: 'postgresql.cnpg.io',
  ObjectStore: 'barmancloud.cnpg.io',
  PriorityClass: 'scheduling.k8s.io',
  RuntimeClass: 'node.k8s.io',
  StorageClass: 'storage.k8s.io',
  VolumeSnapshot: 'snapshot.storage.k8s.io',
};

/** Where pods name what has to be there before they start. */
const ofPods = paths([
  ['ServiceAccount', 'serviceAccountName'],
  ['ConfigMap', 'volumes.*.configMap.name'],
  ['ConfigMap', 'volumes.*.projected.sources.*.configMap.name'],
  ['Secret', 'volumes.*.secret.secretName'],
  ['Secret', 'volumes.*.projected.sources.*.secret.name'],
  ['Secret', 'imagePullSecrets.*.name'],
  ['PersistentVolumeClaim', 'volumes.*.persistentVolumeClaim.claimName'],
]);
const ofContainers = paths([
  ['ConfigMap', 'envFrom.*.configMapRef.name'],
  ['ConfigMap', 'env.*.valueFrom.configMapKeyRef.name'],
  ['Secret', 'envFrom.*.secretRef.name'],
  ['Secret', 'env.*.valueFrom.secretKeyRef.name'],
]);
/** Of the whole cluster: without these the API server refuses the pods themselves. */
const ofPodsInCluster = paths([
  ['PriorityClass', 'priorityClassName'],
  ['RuntimeClass', 'runtimeClassName'],
]);
const ofIngresses = paths([
  ['Service', 'spec.defaultBackend.service.name'],
  ['Service', 'spec.rules.*.http.paths.*.backend.service.name'],
]);
/** The Service that gives the pods their names. */
const ofStatefulSets = paths([['Service', 'spec.serviceName']]);
/** Of the whole cluster, and named by claims and by templates of claims. */
const ofClaims = paths([
  ['StorageClass', 'spec.storageClassName'],
  ['StorageClass', 'spec.volumeClaimTemplates.*.spec.storageClassName'],
]);
const ofRestored = paths([['VolumeSnapshot', 'spec.dataSource.name']]);
/** By kind: those of others that name what is not their pods'. */
const ofKinds: Readonly<Record<string, Paths>> = {
  'barmancloud.cnpg.io/ObjectStore': paths([
    ['Secret', 'spec.configuration.s3Credentials.accessKeyId.name'],
    ['Secret', 'spec.configuration.s3Credentials.secretAccessKey.name'],
  ]),
  'postgresql.cnpg.io/Cluster': paths([
    ['ObjectStore', 'spec.plugins.*.parameters.barmanObjectName'],
    ['Secret', 'spec.bootstrap.initdb.secret.name'],
  ]),
  'postgresql.cnpg.io/Pooler': paths([['Cluster', 'spec.cluster.name']]),
  'postgresql.cnpg.io/ScheduledBackup': paths([['Cluster', 'spec.cluster.name']]),
  'snapshot.storage.k8s.io/VolumeSnapshot': paths([['PersistentVolumeClaim', 'spec.source.persistentVolumeClaimName']]),
};
const containerLists = [
  ['initContainers', '*'],
  ['containers', '*'],
];
const routeBackends = ['spec', 'rules', '*', 'backendRefs', '*'];
const webhookServices = ['webhooks', '*', 'clientConfig', 'service'];
const accountAnnotation = ['metadata', 'annotations', 'kubernetes.io/service-account.name'];

/**
 * What an object names and does not work without: pods do not start, traffic has nowhere to go, and an admission
 * webhook without its Service refuses what others send. Nothing is looked up; what is no name is left out.
 */
export const referencesOf = rememberedOf((manifest: Manifest): readonly Identity[] => {
  const { kind, metadata } = manifest;
  const { namespace } = metadata;
  if (kind === 'Ingress') return read(manifest, ofIngresses, namespace);
  if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') return roleOf(manifest);
  if (kind === 'Secret') return read(manifest, [['ServiceAccount', accountAnnotation]], namespace);
  if (kind.endsWith('Route')) return services(manifest, routeBackends, namespace);
  if (kind.endsWith('WebhookConfiguration')) return services(manifest, webhookServices, namespace);
  const known = ofKinds[`${groupOf(manifest.apiVersion)}/${kind}`];
  if (known) return read(manifest, known, namespace);
  const pod = podTemplateOf(manifest);
  const claims = read(manifest, ofClaims, undefined);
  if (kind === 'PersistentVolumeClaim') return [...claims, ...read(manifest, ofRestored, namespace)];
  const named = kind === 'StatefulSet' ? [...read(manifest, ofStatefulSets, namespace), ...claims] : [];
  return pod ? [...ofPod(pod.spec, namespace), ...named] : named;
});

function ofPod(pod: unknown, namespace: string | undefined): Identity[] {
  const containers = containerLists.flatMap((list) => values(pod, list));
  return [
    ...read(pod, ofPods, namespace),
    ...containers.flatMap((container) => read(container, ofContainers, namespace)),
    ...read(pod, ofPodsInCluster, undefined),
  ];
}

/** A binding of a namespace can be to a role of the whole cluster. */
function roleOf({ roleRef, metadata }: Manifest): Identity[] {
  const { kind = 'Role', name } = (roleRef ?? {}) as Partial<Identity>;
  if (typeof name !== 'string') return [];
  const namespace = kind === 'Role' ? metadata.namespace : undefined;
  return [{ group: 'rbac.authorization.k8s.io', kind, namespace, name }];
}

function read(from: unknown, table: Paths, namespace: string | undefined): Identity[] {
  return table.flatMap(([kind, path]) =>
    texts(from, path).map((name) => ({ group: groups[kind] ?? '', kind, namespace, name })),
  );
}

/** References that say which namespace they mean, and sometimes which kind. */
function services(manifest: Manifest, path: readonly string[], namespace: string | undefined): Identity[] {
  return values(manifest, path).flatMap((reference): Identity[] => {
    const { group = '', kind = 'Service', name, namespace: other = namespace } = reference as Partial<Identity>;
    return group === '' && kind === 'Service' && typeof name === 'string'
      ? [{ group: '', kind, namespace: other, name }]
      : [];
  });
}
