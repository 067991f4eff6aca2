import * as v from 'valibot';
import { isLabelKey, isLabelValue } from '../kubernetes/labels';
import { addressEntry } from '../network/peer';
import { described, dictionary, properties } from '../problems/schema';
import { exposureDefaults } from '../workloads/exposure/shape';
import { workloadEntries } from '../workloads/shape';
import { texts } from '../workloads/values';
import { platformDefaults } from './platforms';
import type { OrganisationDefaults } from './props';

const label = described(
  v.pipe(v.string(), v.check(isLabelValue)),
  "the name and value of a label, each up to 63 letters, digits, hyphens, dots and underscores: { owner: 'shop-team' }",
);
const registry = described(
  v.pipe(v.string(), v.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?(\/[a-z0-9._-]+)*$/)),
  "a registry or a path in one, such as 'registry.example.com/shop', without https:// or a slash at its end",
);

const platformNames = Object.keys(platformDefaults);

const { alerts, logFormat, resources, imagePullPolicy, terminationGracePeriodSeconds, tracing } = workloadEntries;
const entries = {
  labels: v.optional(
    dictionary(label, "labels, such as { owner: 'shop-team' }", v.pipe(v.string(), v.check(isLabelKey))),
  ),
  registries: v.optional(described(v.array(registry), "registries, such as ['registry.example.com']")),
  imagePullSecrets: texts("['registry']"),
  resources,
  imagePullPolicy,
  terminationGracePeriodSeconds,
  alerts,
  logFormat,
  tracing,
  exposure: exposureDefaults,
  apiServer: v.optional(addressEntry),
  platform: v.optional(described(v.picklist(platformNames), platformNames.map((name) => `'${name}'`).join(', '))),
} satisfies { [Name in keyof Required<OrganisationDefaults>]: v.GenericSchema };

/** Names and types of what an organisation decides, for runs without a type checker. */
export const organisationShape = properties(entries);
