import type { IConstruct } from 'constructs';
import * as v from 'valibot';
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
 * Reports what the type checker would have said: synth runs without it. True when the props have the shape.
 * Only names and types are judged here; what the values mean is the gate's to judge, on the manifests.
 */
export function checkShape(construct: IConstruct, schema: Schema, props: unknown): boolean {
  const { issues = [] } = v.safeParse(schema, props);
  const faults = issues.flatMap((issue) => faultsOf(issue, []));
  const renamed = new Set(faults.map((fault) => (fault.unknown ? join(rename(schema, fault)) : undefined)));
  for (const fault of faults) {
    if (!fault.unknown && fault.input === undefined && renamed.has(join(fault.keys))) continue;
    report(construct, describe(schema, fault));
  }
  return issues.length === 0;
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
  const scalar = typeof fault.input === 'number' || typeof fault.input === 'boolean';
  return {
    ...common,
    got: `${show(fault.input)} (${fault.input === null ? 'null' : typeof fault.input})`,
    allowed,
    fix: !description && scalar ? `write ${last}: '${fault.input}'` : `set ${property} to ${allowed}`,
  };
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
type Inner = { entries?: Record<string, Schema>; options?: Schema[]; wrapped?: Schema; value?: Schema; item?: Schema };

function schemaAt(schema: Schema | undefined, keys: readonly string[]): Schema | undefined {
  const { wrapped } = (schema ?? {}) as Inner;
  if (wrapped) return schemaAt(wrapped, keys);
  const [key, ...rest] = keys;
  if (key === undefined || !schema) return schema;
  const { value, item } = schema as Inner;
  return schemaAt(entriesOf(schema)[key] ?? value ?? item, rest);
}

function entriesOf(schema: Schema | undefined): Record<string, Schema> {
  const { entries, options = [] } = (schema ?? {}) as Inner;
  return entries ?? Object.assign({}, ...options.map(entriesOf));
}
