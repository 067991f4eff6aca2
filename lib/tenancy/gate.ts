import * as v from 'valibot';
import { described } from '../problems/schema';

/**
 * What becomes of an object that breaks a rule when it is applied: it is written into the audit log, whoever applies it is
 * warned as well, or it is refused.
 */
export const gateModes = ['audit', 'warn', 'deny'] as const;
export type GateMode = (typeof gateModes)[number];

/** The label by which a namespace says what becomes of its objects. */
export const gateLabel = 'holdfast/gate';

export const gateShape = v.optional(described(v.picklist(gateModes), "'audit', 'warn' or 'deny'"));
