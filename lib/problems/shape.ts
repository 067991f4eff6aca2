import type { IConstruct } from 'constructs';
import * as v from 'valibot';
import { isMadeAgain } from './again';
import { credentialIn } from './credential';
import { joinProperty, type Report, report } from './report';
import { list, show } from './show';
import { suggest } from './suggest';

type Schema = v.GenericSchema;

/** One thing wrong: `keys` lead to it from the props, `expected` is `never` for a property that should not be there. */
interface Fault {
  readonly keys: readonly string[];
  readonly input: unknown;
  readonly unknown: boolean;
}

/**
 * Reports what the type checker would have said: synth runs without it. Returns props that have the shape: what is
 * wrong is left out, or taken from `fallback`, so that the rest can be rendered and judged in the same run.
 */
export function checkShape<Props extends object>(
  construct: IConstruct,
  schema: Schema,
  props: Props,
  fallback: Partial<Props>,
): Props {
  if (isMadeAgain()) return props;
  const faults = findFaults(schema, props);
  for (const one of describeAll(schema, faults)) report(construct, one);
  if (faults.length === 0) return props;
  const known = without(
    props,
    faults.filter(({ unknown }) => unknown).map(({ keys }) => keys),
  );
  const given = typeof known === 'object' && known !== null ? Object.entries(known) : [];
  const usable = given.flatMap(([name, value]) => {
    const wrong = faults.filter(({ keys, unknown }) => !unknown && keys[0] === name).map(({ keys }) => keys[1]);
    if (wrong.length === 0) return [[name, value]];
    return isDictionary(schemaAt(schema, [name])) && !wrong.includes(undefined) ? [[name, blank(value, wrong)]] : [];
  });
  return { ...fallback, ...Object.fromEntries(usable) } as Props;
}

/** The same without the properties that paths lead to. */
function without(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const below = (name: string) => paths.filter(([first]) => first === name).map((keys) => keys.slice(1));
  const kept = Object.entries(value).filter(([name]) => !below(name).some((keys) => keys.length === 0));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, below(name))]));
}

/** What is wrong with a value that is no construct's props. */
export function shapeReports(schema: Schema, value: unknown): Report[] {
  return describeAll(schema, findFaults(schema, value));
}

function findFaults(schema: Schema, value: unknown): Fault[] {
  const faults = (v.safeParse(schema, value).issues ?? []).flatMap((issue) => faultsOf(issue, []));
  return faults.flatMap((fault) => (fault.unknown ? [fault, ...otherUnknown(schema, fault, value)] : [fault]));
}

/** Of the properties of an object that should not be there valibot tells the first alone. */
function otherUnknown(schema: Schema, { keys }: Fault, value: unknown): Fault[] {
  const [outer, known] = [keys.slice(0, -1), siblings(schema, { keys })];
  const object = outer.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
  return Object.keys(object as object)
    .filter((name) => name !== keys.at(-1) && !known.includes(name))
    .map((name) => ({ keys: [...outer, name], input: name, unknown: true }));
}

/** A misspelt required property is missing as well; it is told once. */
function describeAll(schema: Schema, faults: readonly Fault[]): Report[] {
  const renamed = new Set(faults.map((fault) => (fault.unknown ? join(rename(schema, fault)) : undefined)));
  return faults
    .filter((fault) => fault.unknown || fault.input !== undefined || !renamed.has(join(fault.keys)))
    .map((fault) => describe(schema, fault));
}

/** The names stay, because others may refer to them. */
function blank(value: object, wrong: readonly (string | undefined)[]): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrong.includes(key) ? '' : item]));
}

/** A union fails with the faults of the alternative that got deepest, when one got further than the union itself. */
function faultsOf(issue: v.BaseIssue<unknown>, outer: readonly string[]): Fault[] {
  const keys = [...outer, ...(issue.path ?? []).map((part) => String(part.key))];
  const deeper = (issue.issues ?? []).filter((inner) => inner.path);
  if (deeper.length > 0) return deeper.flatMap((inner) => faultsOf(inner, keys));
  return [{ keys, input: issue.input, unknown: issue.expected === 'never' }];
}

function describe(schema: Schema, fault: Fault): Report {
  const property = joinProperty(fault.keys) || 'props';
  const last = fault.keys.at(-1) ?? 'props';
  const common = { id: 'property', severity: 'error', property } as const;
  if (fault.unknown) {
    const near = rename(schema, fault)?.at(-1);
    const fix = near ? `write ${near}` : `remove ${last}`;
    return { ...common, got: 'a property of that name', allowed: list(siblings(schema, fault), 'or'), fix };
  }
  const target = schemaAt(schema, fault.keys);
  const description = target && v.getDescription(target);
  const allowed = description ?? words[target?.type ?? ''] ?? 'an object of properties';
  if (fault.input === undefined) return { ...common, got: 'nothing', allowed, fix: `add ${property}` };
  const secret = credentialOf(fault);
  if (secret)
    return {
      ...common,
      got: `a value that looks like ${secret}`,
      allowed,
      fix: 'keep it in a Secret of the cluster, and name that',
    };
  const got = `${show(fault.input)} (${fault.input === null ? 'null' : typeof fault.input})`;
  const literal = literalFor(target?.type, fault.input, description !== undefined);
  const fix = literal === undefined ? `set ${property} to ${allowed}` : `write ${last}: ${literal}`;
  return { ...common, got, allowed, fix };
}

/** What a value looks like that is not to be shown, by the names that lead to it or by itself. */
function credentialOf({ keys, input }: Fault): string | undefined {
  const text = typeof input === 'object' ? 'an object' : String(input);
  return keys.map((key) => credentialIn(key, text)).find((what) => what !== undefined);
}

/** The same value in the type that is wanted, where there is no doubt about it. */
function literalFor(type: string | undefined, value: unknown, described: boolean): string | undefined {
  if (type === 'number' && typeof value === 'string' && /^\d+$/.test(value)) return `${value}, without quotes`;
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return type === 'string' && scalar && !described ? `'${value}'` : undefined;
}

const words: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};

/** The keys of the property a misspelt one most likely meant. */
function rename(schema: Schema, { keys }: Fault): readonly string[] | undefined {
  const near = suggest(keys.at(-1) ?? '', siblings(schema, { keys }));
  return near ? [...keys.slice(0, -1), near] : undefined;
}

function siblings(schema: Schema, { keys }: Pick<Fault, 'keys'>): string[] {
  return Object.keys(entriesOf(schemaAt(schema, keys.slice(0, -1))));
}

function join(keys: readonly string[] | undefined): string | undefined {
  return keys?.join('\0');
}

/** What valibot's schemas hold inside, of the kinds holdfast uses. */
interface Inner {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly item?: Schema;
}

function schemaAt(schema: Schema | undefined, keys: readonly string[]): Schema | undefined {
  const { wrapped } = (schema ?? {}) as Inner;
  if (wrapped) return schemaAt(wrapped, keys);
  const [key, ...rest] = keys;
  if (key === undefined || !schema) return schema;
  const { value, item } = schema as Inner;
  return schemaAt(entriesOf(schema)[key] ?? value ?? item, rest);
}

function isDictionary(schema: Schema | undefined): boolean {
  return (schema as Inner | undefined)?.value !== undefined;
}

function entriesOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const { entries, options = [] } = (schema ?? {}) as Inner;
  return entries ?? Object.assign({}, ...options.map(entriesOf));
}
