import type { KeyReference } from '../../config/reference';
import type { OutputOf } from '../../kubernetes/deferred';
import type { Peer, Port } from '../../network/peer';
import type { BackupWaiver } from '../../storage/backup';
import type { ClaimProps } from '../../storage/claim';
import type { ImageReference } from '../pod/container-props';
import type { Resources } from '../pod/resources';

/** A disk of each instance. */
export type PostgresVolume = Omit<ClaimProps, 'accessMode'>;

/** Keys of an object store that speaks S3. */
export interface ObjectStoreCredentials {
  /** Where the id of the key is kept: `secret.key('ACCESS_KEY_ID')`. */
  readonly accessKeyId: KeyReference;
  /** Where the key itself is kept. */
  readonly secretAccessKey: KeyReference;
}

/** Where backups go: anything that speaks S3. */
export interface ObjectStoreProps {
  /** Bucket and folder, such as `s3://backups/shop`. The bucket has to be there. */
  readonly destinationPath: `s3://${string}`;

  /**
   * URL of the store.
   * @default - that of AWS
   */
  readonly endpointURL?: string;

  /**
   * Keys of the store, by reference to a Secret of the namespace.
   * @default - the role that the cloud gives to the account of the instances
   */
  readonly credentials?: ObjectStoreCredentials;

  /**
   * Where the store is, for the network policy: `{ cidr: '203.0.113.0/24', port: 443 }`, or the pods of a store in the
   * cluster. Without a connection no log could be archived, and the disks would fill up.
   */
  readonly reachedAt: Peer & Port;
}

/** Backups of the whole cluster, and of every change between them, so that it can be put back to any moment. */
export interface PostgresBackup {
  /** When a base backup is made, in UTC: minute, hour, day of the month, month, day of the week. */
  readonly schedule: string;

  /**
   * Days back to which the cluster can be restored.
   * @default 30
   */
  readonly retentionDays?: number;

  /** Where backups go. */
  readonly objectStore: ObjectStoreProps;
}

/** What a cluster of PostgreSQL is that CloudNativePG runs. */
export interface PostgresClusterProps {
  /**
   * Image of PostgreSQL, with a tag: `ghcr.io/cloudnative-pg/postgresql:17.6-system-trixie`.
   * @see https://cloudnative-pg.io/documentation/current/container_images/
   */
  readonly image: ImageReference | OutputOf<string>;

  /**
   * Disk of each instance. It can be made larger here where its class allows it.
   * @see https://cloudnative-pg.io/documentation/current/storage/
   */
  readonly storage: PostgresVolume;

  /** How the data come back after they were lost: a schedule, or the reason why they need not. */
  readonly backup: PostgresBackup | BackupWaiver;

  /**
   * Number of instances: one is written to, the others follow it and take its place. One alone is down while its node is
   * drained.
   * @default 3
   * @see https://cloudnative-pg.io/documentation/current/replication/
   */
  readonly instances?: number;

  /**
   * Disk of each instance for the log of changes alone.
   * @default - none: the log is on the disk of the data
   * @see https://cloudnative-pg.io/documentation/current/storage/#volume-for-wal
   */
  readonly walStorage?: PostgresVolume;

  /**
   * CPU and memory of each instance. Each amount that is left out has its own default.
   * @default - requests 500m, 1Gi; limits 2, 1Gi
   * @see https://cloudnative-pg.io/documentation/current/resource_management/
   */
  readonly resources?: Resources;

  /**
   * Settings of PostgreSQL, as texts: `{ shared_buffers: '256MB' }`.
   * @default - those of PostgreSQL and CloudNativePG
   * @see https://cloudnative-pg.io/documentation/current/postgresql_conf/
   */
  readonly parameters?: Readonly<Record<string, string>>;

  /**
   * Name of the database, and of the user that owns it. It cannot be changed later.
   * @default 'app'
   */
  readonly database?: string;

  /**
   * Namespace of the Prometheus that asks for metrics; a PodMonitor tells it where.
   * @default - none: nobody asks
   */
  readonly prometheusNamespace?: string;

  /**
   * Namespace of the operator, which has to reach every instance.
   * @default 'cnpg-system'
   */
  readonly operatorNamespace?: string;

  /**
   * Where the API server is, which every instance has to reach. A policy cannot name it otherwise.
   * @default - that of the organisation, else any address on the ports 443 and 6443
   */
  readonly apiServer?: Peer & Port;
}
