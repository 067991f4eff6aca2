import * as v from 'valibot';
import { properties } from '../problems/schema';
import type { KeyReference } from './reference';

export const keyReference = properties({
  kind: v.picklist(['ConfigMap', 'Secret']),
  name: v.string(),
  key: v.string(),
  keys: v.optional(v.array(v.string())),
  checksum: v.optional(v.string()),
} satisfies { [Name in keyof Required<KeyReference>]: v.GenericSchema });
