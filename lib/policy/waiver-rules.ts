import type { RuleDescription } from './rule';

const source = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/';

export const waiverExpired: RuleDescription = {
  id: 'waiver-expired',
  severity: 'error',
  title: 'A waiver ends on its day.',
  why: 'An exception that nobody looks at again is the rule.',
  source,
};

export const waiverInvalid: RuleDescription = {
  id: 'waiver-invalid',
  severity: 'error',
  title: 'A waiver names a rule, a reason, an owner and a day.',
  why: 'What is waived by mistake, or for a reason nobody knows, cannot be judged again.',
  source,
};

export const waiverUnused: RuleDescription = {
  id: 'waiver-unused',
  severity: 'warning',
  title: 'A waiver lets something pass.',
  why: 'It would hide the next mistake of its kind.',
  source,
};

/** What the gate itself finds fault with in waivers. They cannot be waived. */
export const waiverRules: readonly RuleDescription[] = [waiverExpired, waiverInvalid, waiverUnused];
