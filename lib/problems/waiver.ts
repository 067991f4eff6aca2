import * as v from 'valibot';
import { credentialIn } from './credential';
import { described, properties } from './schema';

/** Why a rule does not hold for an object, who answers for that, and until when. */
export interface WaiverProps {
  /** Why it has to be, in a sentence, for those who audit. */
  readonly reason: string;
  /** Who answers for it: a team or a person, without a colon. */
  readonly owner: string;
  /** The last day on which it holds, in UTC: `'2027-01-31'`. */
  readonly expires: string;
}

/** A rule that is waived, and on what terms. */
export interface WaiverTerms extends WaiverProps {
  /** Id of the rule, as in docs/rules.md. */
  readonly rule: string;
}

/** What an annotation that waives a rule begins with; the id of the rule follows. */
export const waiverPrefix = 'waiver.holdfast/';

/** It is shown to whoever asks, so it may hold no credential, and what begins a line means something to a CI. */
const isPlain = (text: string) => !/[\r\n]/.test(text) && credentialIn('', text) === undefined;
const entries = {
  reason: described(
    v.pipe(v.string(), v.regex(/\S/), v.check(isPlain)),
    'why it has to be, in a sentence on one line, without a credential',
  ),
  owner: described(
    v.pipe(v.string(), v.regex(/^[^:\s][^:\n]*$/), v.check(isPlain)),
    'a team or a person, without a colon',
  ),
  expires: described(v.pipe(v.string(), v.check(isDay)), "the last day on which it holds, such as '2027-01-31'"),
} satisfies { [Name in keyof Required<WaiverProps>]: v.GenericSchema };

export const waiverShape = properties(entries);

/** The words of an annotation; `parseWaiver` reads them. */
export function waiverText({ reason, owner, expires }: WaiverProps): string {
  return `until ${expires}, ${owner}: ${reason}`;
}

/** The form of those words, for messages. */
export const waiverForm = "'until 2027-01-31, payments-team: the reason'";

/** What an annotation says; undefined where it says not all of it. */
export function parseWaiver(text: unknown): WaiverProps | undefined {
  if (typeof text !== 'string') return undefined;
  const [, expires = '', owner = '', reason = ''] =
    /^until (\d{4}-\d{2}-\d{2}), ([^:\s][^:\n]*):\s*(\S[\s\S]*)$/.exec(text) ?? [];
  return isDay(expires) ? { reason, owner, expires } : undefined;
}

/** The day it is, in UTC, such as `2026-11-21`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** True while a waiver holds; `day` is one in UTC. */
export function holds({ expires }: WaiverProps, day: string): boolean {
  return expires >= day;
}

/** A day of the calendar: there is no 31st of February. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
