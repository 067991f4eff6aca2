import type { StackDefinition } from '../app/stack';
import type { Finding, RuleDescription } from '../policy/rule';
import type { Added } from '../problems/origin';
import { parsePointer } from '../problems/pointer';
import type { Problem } from '../problems/problem';
import { joinProperty, placeOf, placeOfCall } from '../problems/report';
import type { Manifest } from '../render/manifest';
import type { Numbered } from './jobs';

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

/** The same where nobody knows any more who made the object. */
export function toldOfStack(
  { rule, object, pointer, got, allowed, fix }: Numbered,
  { name, trace }: StackDefinition,
): Problem {
  const property = `${object} ${joinProperty(parsePointer(pointer))}`.trim();
  const { id, severity } = rule;
  return { id, severity, place: placeOfCall(trace, [2], name), property, path: name, got, allowed, fix };
}
