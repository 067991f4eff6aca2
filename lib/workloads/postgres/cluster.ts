import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { customObject } from '../../kubernetes/custom-object';
import { nameLabels } from '../../kubernetes/labels';
import { ResourceOptions } from '../../kubernetes/resource-options';
import { backupAnnotations } from '../../storage/backup';
import { reclaimAnnotations } from '../../storage/storage-class-reference';
import { versionLabel } from '../labels';
import { spread } from '../pod/spread';
import type { Placed } from '../props';
import { archive } from './backup';
import type { PostgresClusterProps, PostgresVolume } from './props';

/** Three instances copy all data twice before the cluster is ready. */
const createSeconds = 1800;

/** The Cluster of CloudNativePG: its instances, their disks, and how they are kept apart and updated. */
export function cluster(
  scope: Construct,
  name: string,
  selector: Readonly<Record<string, string>>,
  props: Placed<PostgresClusterProps> & { readonly store: string | undefined },
): void {
  const { instances = defaults.postgres.instances, database = defaults.postgres.database, store } = props;
  const { requests, limits } = defaults.postgres.resources;
  const { image, storage, walStorage, resources, parameters, backup } = props;
  ResourceOptions.of(scope).add({ timeouts: { createSeconds, updateSeconds: createSeconds } }, { kinds: ['Cluster'] });
  customObject(scope, 'cluster', 'Cluster', {
    metadata: {
      name,
      labels: { ...nameLabels(name), ...versionLabel(image) },
      annotations: {
        ...backupAnnotations(backup),
        ...reclaimAnnotations({ storage, ...(walStorage && { walStorage }) }),
      },
    },
    spec: {
      imageName: image,
      instances,
      storage: disk(storage),
      ...(walStorage && { walStorage: disk(walStorage) }),
      resources: { requests: { ...requests, ...resources?.requests }, limits: { ...limits, ...resources?.limits } },
      ...(parameters && { postgresql: { parameters } }),
      bootstrap: { initdb: { database, owner: database, dataChecksums: true } },
      ...(store !== undefined && { plugins: archive(store) }),
      // A budget of a single instance would hold up every drain for good.
      enablePDB: instances > 1,
      enableSuperuserAccess: false,
      primaryUpdateStrategy: 'unsupervised',
      primaryUpdateMethod: instances > 1 ? 'switchover' : 'restart',
      affinity: {
        enablePodAntiAffinity: true,
        podAntiAffinityType: 'preferred',
        topologyKey: 'topology.kubernetes.io/zone',
      },
      topologySpreadConstraints: spread(selector, true),
      seccompProfile: { type: defaults.podSecurityContext.seccompProfile.type },
    },
  });
}

function disk({ size, storageClass }: Placed<PostgresVolume>) {
  return { size, ...(storageClass && { storageClass: storageClass.name }) };
}
