import * as v from 'valibot';
import { keyReference } from '../../config/reference-shape';
import { described, dictionary } from '../../problems/schema';
import { texts } from '../values';
import type { ContainerProps } from './container-props';
import { fileEntries } from './files';
import { resourceEntries } from './resource-entries';

/** Names and types of what every container takes. A property without an entry here does not compile. */
export const containerEntries = {
  image: described(v.string(), "an image with a tag or digest, such as 'registry.example.com/api:1.2.0'"),
  command: texts("['node', 'server.js']"),
  args: texts("['--verbose']"),
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
  ...fileEntries,
  ...resourceEntries,
  nodeHeapPercent: v.optional(
    described(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)), 'a whole percentage from 1 to 90'),
  ),
  imagePullPolicy: v.optional(
    described(v.picklist(['Always', 'IfNotPresent', 'Never']), "'Always', 'IfNotPresent' or 'Never'"),
  ),
} satisfies { [Name in keyof Required<ContainerProps>]: v.GenericSchema };
