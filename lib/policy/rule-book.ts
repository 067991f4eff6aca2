import { bySeverity } from '../problems/problem';
import type { Kind } from './kinds';
import { kindsWithParts, ofParts } from './parts';
import type { Rule } from './rule';

/** The rules that are applied, the gravest first, and those of each kind: made once, and asked for each stack. */
export class RuleBook {
  readonly applied: readonly Rule[];
  private readonly byKind = new Map<Kind, readonly Rule[]>();

  private constructor(rules: readonly Rule[]) {
    this.applied = [...rules].sort(bySeverity);
  }

  /** All of them, or those that one object alone decides. */
  static of(rules: readonly Rule[], complete: boolean): RuleBook {
    const table = complete ? books : booksOfOne;
    const known = table.get(rules);
    if (known) return known;
    const book = new RuleBook(rules.filter(({ across }) => complete || !across));
    table.set(rules, book);
    return book;
  }

  ofKind(kind: Kind): readonly Rule[] {
    const known = this.byKind.get(kind);
    if (known) return known;
    const found = this.applied.filter(({ kinds }) => kinds.includes('*') || (kinds as readonly Kind[]).includes(kind));
    const asked = kindsWithParts.includes(kind) ? found.map(ofParts) : found;
    this.byKind.set(kind, asked);
    return asked;
  }
}

const books = new WeakMap<readonly Rule[], RuleBook>();
const booksOfOne = new WeakMap<readonly Rule[], RuleBook>();
