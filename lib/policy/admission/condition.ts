import type { KnownKind } from '../kinds';
import type { RuleSettings } from '../objects';
import { endingPolicies } from '../pods';

/** What the API server can say of a rule by itself, with one object before it. */
export interface AdmissionCheck {
  /**
   * CEL: a list of texts, one for each thing that breaks the rule, such as `container web: image nginx`. It may use the
   * variables of `variables.ts`. Without an answer for settings there is nothing to demand.
   */
  readonly found: string | ((settings: RuleSettings) => string | undefined);
  /** What to do about it, whatever it is. */
  readonly fix: string;
  /**
   * Kinds that are judged.
   * @default - those of the rule
   */
  readonly kinds?: readonly KnownKind[];
}

/**
 * How a rule holds on admission: by a condition in CEL, or, where it is `api-server`, because the API server itself
 * refuses what breaks it. A rule that has neither looks from one object to another.
 */
export type Admission = AdmissionCheck | 'api-server';

/** A text in CEL. */
export function celText(text: string): string {
  return JSON.stringify(text);
}

/** A list of texts in CEL. */
export function celList(texts: readonly string[]): string {
  return `[${texts.map(celText).join(', ')}]`;
}

/** A regular expression of a rule in CEL, whose own (RE2) know no look-ahead and no look-behind. */
export function celPattern({ source, flags }: RegExp): string {
  if (/\(\?[=!<]/.test(source)) throw new Error(`no pattern for CEL: ${source}`);
  return celText((flags.includes('i') ? '(?i)' : '') + source.replaceAll('\\/', '/'));
}

/** The containers, init containers too, of which a condition on `c` is true; `text` says what is wrong with `c`. */
export function containersWhere(condition: string, text = "'container ' + c.name"): string {
  return `variables.containers.filter(c, ${condition}).map(c, ${text})`;
}

/** Whether pods go on until they are told to stop; those of the others are done some time. */
export const goesOn = `!(variables.pod.?restartPolicy.orValue('') in ${celList(endingPolicies)})`;

/** `text` where a condition on the object is true. */
export function where(condition: string, text: string): string {
  return `((${condition}) ? [${text}] : [])`;
}

/** Whether a list names something twice. A longer one is left alone: all pairs of it would cost more than is allowed. */
export function namesTwice(list: string, mostItems = 100): string {
  return `[${list}].exists(n, size(n) <= ${mostItems} && n.exists(i, n.indexOf(i) != n.lastIndexOf(i)))`;
}
