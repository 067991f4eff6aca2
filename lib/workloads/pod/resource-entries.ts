import * as v from 'valibot';
import { bytes } from '../../kubernetes/byte-quantity';
import { cpu } from '../../kubernetes/cpu-quantity';
import { described, properties } from '../../problems/schema';
import type { ResourceProps } from './resources';

const amounts = (cpu: v.GenericSchema) =>
  v.optional(
    described(
      properties({ cpu, memory: v.optional(bytes), 'ephemeral-storage': v.optional(bytes) }),
      "{ cpu, memory, 'ephemeral-storage' }",
    ),
  );

const mostCpu = v.optional(
  described(v.union([cpu, v.literal('unlimited')]), "cores as a text, such as '250m' or '2', or 'unlimited'"),
);

export const resourceEntries = {
  resources: v.optional(
    described(
      v.union([
        v.picklist(['small', 'medium', 'large']),
        properties({ requests: amounts(v.optional(cpu)), limits: amounts(mostCpu) }),
      ]),
      "'small', 'medium', 'large' or { requests, limits }",
    ),
  ),
} satisfies { [Name in keyof Required<ResourceProps>]: v.GenericSchema };
