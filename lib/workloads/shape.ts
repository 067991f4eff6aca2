import * as v from 'valibot';
import { keyReference } from '../config/reference-shape';
import { alertEntries } from '../observability/alerts';
import { tracingEntries } from '../observability/tracing';
import { described, dictionary } from '../problems/schema';
import { permissionEntries } from './permissions';
import { emptyDirEntries, fileEntries } from './pod/files';
import { resourceEntries } from './pod/resource-entries';
import { schedulingEntries } from './pod/scheduling';
import { securityEntries } from './pod/security-shape';
import type { WorkloadProps } from './props';
import { seconds, texts } from './values';

/** Names and types of what every workload takes. A property without an entry here does not compile. */
export const workloadEntries = {
  image: described(v.string(), "an image with a tag or digest, such as 'registry.example.com/api:1.2.0'"),
  command: texts("['node', 'server.js']"),
  args: texts("['--verbose']"),
  config: v.optional(dictionary(v.string(), 'texts by name, such as { LOG_LEVEL: "info" }')),
  secrets: v.optional(
    described(
      v.array(described(v.union([v.string(), v.looseObject({ name: v.string() })]), "a Secret's name")),
      "names of Secrets, such as ['api-secrets']",
    ),
  ),
  env: v.optional(
    dictionary(
      described(v.union([v.string(), keyReference]), 'a text, config.key(...) or secret.key(...)'),
      'values by name, such as { MODE: "fast" }',
    ),
  ),
  ...alertEntries,
  ...resourceEntries,
  ...emptyDirEntries,
  ...fileEntries,
  ...permissionEntries,
  ...schedulingEntries,
  ...securityEntries,
  ...tracingEntries,
  imagePullPolicy: v.optional(
    described(v.picklist(['Always', 'IfNotPresent', 'Never']), "'Always', 'IfNotPresent' or 'Never'"),
  ),
  terminationGracePeriodSeconds: seconds,
} satisfies { [Name in keyof Required<WorkloadProps>]: v.GenericSchema };
