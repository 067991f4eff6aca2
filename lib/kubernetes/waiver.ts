import { Construct, type IConstruct } from 'constructs';
import { ProblemsError } from '../problems/problem';
import { placeOfCall, type Report, reportAt, segments } from '../problems/report';
import { isRuleId, type RuleId, unknownRule } from '../problems/rule-ids';
import { shapeReports } from '../problems/shape';
import { show } from '../problems/show';
import { captureTrace, type Trace } from '../problems/trace';
import { type WaiverProps, type WaiverTerms, waiverShape } from '../problems/waiver';

/** A waiver, and the construct that it was applied to. */
export interface AppliedWaiver {
  readonly terms: WaiverTerms;
  readonly construct: IConstruct;
  readonly trace: Trace;
}

/** By the root of a tree: most have none. */
const applied = new WeakMap<IConstruct, AppliedWaiver[]>();

/**
 * A rule that does not hold for some objects, for a reason and until a day:
 * `Waiver.of('literal-credential', { reason, owner: 'payments', expires: '2027-01-31' }).applyTo(web)`.
 * Where it lets something pass, it becomes an annotation of the object. One that is expired, that lets nothing pass, or
 * that names no rule is a problem of its own.
 */
export class Waiver {
  private constructor(
    private readonly terms: WaiverTerms,
    private readonly trace: Trace,
  ) {}

  /** `rule` is the id of a rule, as a message ends with it: docs/rules.md has them all. */
  static of(rule: RuleId, props: WaiverProps): Waiver {
    return new Waiver({ ...props, rule }, captureTrace());
  }

  /** Waives the rule for all objects of the constructs, those of constructs within them included. */
  applyTo(...constructs: readonly [IConstruct, ...IConstruct[]]): void {
    if (constructs.length === 0 || !constructs.every(Construct.isConstruct)) throw this.appliedTo(constructs);
    for (const construct of new Set(constructs)) this.apply(construct);
  }

  /** Without a construct there is no place in the tree to go on from. */
  private appliedTo(constructs: readonly unknown[]): ProblemsError {
    return new ProblemsError([
      {
        id: 'waiver-invalid',
        severity: 'error',
        place: placeOfCall(this.trace, [], 'Waiver'),
        property: 'Waiver.applyTo',
        got: constructs.length === 0 ? 'nothing' : show(constructs.find((one) => !Construct.isConstruct(one))),
        allowed: 'one or more constructs',
        fix: "write Waiver.of('image-tag', { ... }).applyTo(web)",
      },
    ]);
  }

  private apply(construct: IConstruct): void {
    const { rule, ...props } = this.terms;
    const faults = [...ruleFaults(rule), ...shapeReports(waiverShape, props)];
    for (const { property, ...fault } of faults) {
      const path = property === 'rule' ? [0] : [1, ...segments(property)];
      reportAt(construct, { ...fault, id: 'waiver-invalid', property: `Waiver.${property}` }, this.trace, path);
    }
    if (faults.length > 0) return;
    const { root } = construct.node;
    applied.set(root, [...(applied.get(root) ?? []), { terms: this.terms, construct, trace: this.trace }]);
  }
}

function ruleFaults(rule: string): Report[] {
  if (isRuleId(rule)) return [];
  return [{ id: 'waiver-invalid', severity: 'error', property: 'rule', got: show(rule), ...unknownRule(rule) }];
}

/** All waivers of a tree. */
export function waiversIn(root: IConstruct): readonly AppliedWaiver[] {
  return applied.get(root) ?? [];
}

/** Those for one object: the nearest first, and of one construct the latest. */
export function waiversOf(object: IConstruct): readonly AppliedWaiver[] {
  const all = waiversIn(object.node.root);
  if (all.length === 0) return all;
  const latestFirst = [...all].reverse();
  return [...object.node.scopes]
    .reverse()
    .flatMap((scope) => latestFirst.filter(({ construct }) => construct === scope));
}
