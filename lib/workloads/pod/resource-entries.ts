import * as v from 'valibot';
import { bytes } from '../../kubernetes/byte-quantity';
import { described, properties } from '../../problems/schema';
import { cpu } from '../values';

const amounts = v.optional(
  described(
    properties({ cpu: v.optional(cpu), memory: v.optional(bytes), 'ephemeral-storage': v.optional(bytes) }),
    "{ cpu, memory, 'ephemeral-storage' }",
  ),
);

export const resourceEntries = { resources: v.optional(properties({ requests: amounts, limits: amounts })) };
