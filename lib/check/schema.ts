import { FAILSAFE_SCHEMA, type Schema, Type } from 'js-yaml';

const words = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const integer = /^[-+]?(?:0x[0-9a-f]+|0o?[0-7]+|0b[01]+|0|[1-9][0-9]*)$/i;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** A number as Go's strconv reads it, of which `0644` is 420; undefined for what is none. */
function numberOf(text: string): number | undefined {
  if (special.test(text)) {
    const infinity = text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /nan$/i.test(text) ? Number.NaN : infinity;
  }
  const plain = text.replaceAll('_', '');
  if (integer.test(plain)) return integerOf(plain);
  return decimal.test(plain) ? Number(plain) : undefined;
}

function integerOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '').toLowerCase();
  const octal = /^0o?([0-7]+)$/.exec(digits)?.[1];
  return sign * (octal === undefined ? Number(digits) : Number.parseInt(octal, 8));
}

type Value = number | boolean | null;

/** What a text without quotes stands for; undefined where it is a text. An empty one that js-yaml found has no text. */
function scalarOf(text: string | null): Value | undefined {
  if (text === null) return null;
  const word = text.length <= longestWord ? words.get(text) : undefined;
  return word === undefined && startsNumber.test(text) ? numberOf(text) : word;
}

const longestWord = 5;
const startsNumber = /^[-+.0-9]/;

const scalar = (name: string, isOne: (value: Value | undefined) => boolean) =>
  new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: string | null) => isOne(scalarOf(text)),
    construct: scalarOf,
  });
const isNumber = (value: unknown) => typeof value === 'number';
const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: string | null) => text === '<<' });

/**
 * Values as kubectl reads them (sigs.k8s.io/yaml): YAML 1.1, whose `yes` is true and whose `0644` is a number of base 8,
 * with dates as texts. Nearly every text of a file is asked about, so that one type answers for all but those with a tag.
 */
export const kubernetesSchema: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [scalar('value', (value) => value !== undefined), merge],
  explicit: [
    scalar('null', (value) => value === null),
    scalar('bool', (value) => typeof value === 'boolean'),
    scalar('int', isNumber),
    scalar('float', isNumber),
  ],
});

/** What no key begins with that anybody writes. */
export const misreadMark = '\0misread ';

/** Every value as it is written, with a mark where that is another text than the one it would be as a key. */
export const writtenSchema: Schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:value', {
      kind: 'scalar',
      resolve: (text: string | null) => keyRead(text ?? '') !== text,
      construct: (text: string | null) => misreadMark + (text ?? ''),
    }),
    merge,
  ],
});

/** The key that a text without quotes is taken for; undefined where kubectl takes none. */
export function keyRead(text: string): string | undefined {
  const value = scalarOf(text);
  if (value === null) return undefined;
  return value === undefined ? text : String(value);
}
