import type { Finding, RuleDescription } from '../policy/rule';
import type { Added } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf, placeOfCall } from '../problems/report';
import type { Manifest } from '../render/manifest';

/** A finding in the words of the one who made the object: their construct, their property, their line. */
export function told(
  { id, severity }: Pick<RuleDescription, 'id' | 'severity'>,
  { got, allowed, fix }: Pick<Finding, 'got' | 'allowed' | 'fix'>,
  { kind }: Manifest,
  { construct, property, trace }: Added,
  environment: string,
): Problem {
  const { path } = construct.node;
  const place = trace ? placeOfCall(trace, [0], path) : placeOf(construct, property, environment);
  return { id, severity, place, property: property || kind, path, got, allowed, fix };
}
