import * as v from 'valibot';
import { keyReference } from '../../config/reference-shape';
import { port } from '../../network/peer';
import { described, dictionary, properties, variants } from '../../problems/schema';
import { backupWaiver, days } from '../../storage/backup';
import { claimEntries } from '../../storage/claim';
import { resourceEntries } from '../pod/resource-entries';
import type { ObjectStoreProps, PostgresBackup, PostgresClusterProps } from './props';

const { accessMode: _, ...volumeEntries } = claimEntries;
const volume = described(properties(volumeEntries), "{ size: '50Gi' }");
const secretKey = described(keyReference, "a key of a Secret, such as secret.key('ACCESS_KEY_ID')");
/** What else a peer says is looked at where it is connected to. */
const reached = described(v.looseObject({ port }), "where it is, such as { cidr: '203.0.113.0/24', port: 443 }");
const name = (example: string) =>
  v.optional(described(v.pipe(v.string(), v.nonEmpty()), `a name, such as '${example}'`));

const objectStoreEntries = {
  destinationPath: described(v.pipe(v.string(), v.regex(/^s3:\/\/./)), "a bucket and a folder, 's3://backups/shop'"),
  endpointURL: v.optional(described(v.pipe(v.string(), v.regex(/^https?:\/\//)), "a URL, 'https://s3.example.com'")),
  credentials: v.optional(properties({ accessKeyId: secretKey, secretAccessKey: secretKey })),
  reachedAt: reached,
} satisfies { [Name in keyof Required<ObjectStoreProps>]: v.GenericSchema };

const backupEntries = {
  schedule: described(v.string(), "five fields, such as '0 2 * * *'"),
  retentionDays: days,
  objectStore: described(properties(objectStoreEntries), "{ destinationPath: 's3://backups/shop', reachedAt }"),
} satisfies { [Name in keyof Required<PostgresBackup>]: v.GenericSchema };

const entries = {
  image: described(
    v.pipe(v.string(), v.regex(/@sha256:|:(?!latest$)[\w][\w.-]*$|^\$\{pulumi-\d+\}$/)),
    "an image with a tag or digest, such as 'ghcr.io/cloudnative-pg/postgresql:17.6'",
  ),
  storage: volume,
  backup: variants(
    { waived: backupWaiver, schedule: properties(backupEntries), objectStore: properties(backupEntries) },
    "{ schedule: '0 2 * * *', objectStore: { ... } }, or { waived: 'the reason why' }",
  ),
  instances: v.optional(
    described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'a whole number of instances from 1'),
  ),
  walStorage: v.optional(volume),
  ...resourceEntries,
  parameters: v.optional(dictionary(v.string(), "settings as texts, such as { shared_buffers: '256MB' }")),
  database: name('app'),
  prometheusNamespace: name('monitoring'),
  operatorNamespace: name('cnpg-system'),
  apiServer: v.optional(reached),
} satisfies { [Name in keyof Required<PostgresClusterProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const postgresClusterShape = properties(entries);
