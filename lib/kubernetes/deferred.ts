import type { IResolver } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isPlainObject } from '../problems/plain-object';

/**
 * A value that Pulumi knows only while it deploys: an `Output`, by the part of its shape that tells.
 * @see https://www.pulumi.com/docs/iac/concepts/inputs-outputs/
 */
export interface OutputOf<Value> {
  apply(function_: (value: Value) => unknown): unknown;
  get(): Value;
}

/** A secret in the configuration of the Pulumi stack: `pulumi config set --secret NAME`. */
export class ConfigSecret {
  constructor(readonly name: string) {}
}

/** A value made from texts that hold placeholders, once those are known. */
export class Derived {
  constructor(
    readonly text: string,
    readonly compute: (text: string) => string,
  ) {}
}

export type Deferred = OutputOf<string> | ConfigSecret | Derived;

const tables = new WeakMap<IConstruct, Deferred[]>();
const pattern = /\$\{pulumi-(\d+)\}/g;

export function isOutput(value: unknown): value is OutputOf<string> {
  return typeof value === 'object' && value !== null && '__pulumiOutput' in value && value.__pulumiOutput === true;
}

/** A text that stands for the value in manifests until it is known; the same value has the same text. */
export function placeholder(scope: IConstruct, value: Deferred): string {
  const { root } = scope.node;
  const table = tables.get(root) ?? [];
  tables.set(root, table);
  if (!table.includes(value)) table.push(value);
  return numbered(table.indexOf(value));
}

/** A text that stands for a value that is not known yet. */
export function numbered(number: number): string {
  return `\${pulumi-${number}}`;
}

/** Lets Outputs stand in objects that holdfast did not make; cdk8s knows no such value. */
export const outputResolver: IResolver = {
  resolve(context) {
    const value: unknown = context.value;
    if (isOutput(value) || value instanceof ConfigSecret) context.replaceValue(placeholder(context.obj, value));
  },
};

/** The props with a placeholder for every Output in them. */
export function withPlaceholders<Value>(scope: IConstruct, value: Value): Value {
  if (isOutput(value) || value instanceof ConfigSecret) return placeholder(scope, value as Deferred) as Value;
  if (Array.isArray(value)) return value.map((item) => withPlaceholders(scope, item)) as Value;
  if (!isPlainObject(value)) return value;
  const made: Record<string, unknown> = { ...value };
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object') made[key] = withPlaceholders(scope, item);
  }
  return made as Value;
}

/** True for a text that holds a placeholder. */
export function isDeferred(value: unknown): boolean {
  return typeof value === 'string' && value.search(pattern) >= 0;
}

/** True when any value of the tree is deferred: most trees have none and need no search. */
export function hasDeferred(root: IConstruct): boolean {
  return tables.has(root);
}

/** A text cut into what is known and what is not yet. */
export function parts(root: IConstruct, text: string): (string | Deferred)[] {
  const table = tables.get(root) ?? [];
  return text
    .split(pattern)
    .map((part, index) => (index % 2 === 0 ? part : (table[Number(part)] ?? `\${pulumi-${part}}`)));
}
