import type { IConstruct } from 'constructs';
import { checkConstruct } from '../problems/arguments';
import { Note } from '../problems/note';
import { isPlainObject } from '../problems/plain-object';
import { reportCall } from '../problems/report';
import { shapeReports } from '../problems/shape';
import { platformDefaults } from './platforms';
import type { OrganisationDefaults } from './props';
import { organisationShape } from './shape';

const none: OrganisationDefaults = Object.freeze({});
const given = new Note<OrganisationDefaults>();
/** What was said for a construct, once somebody asked; from then on nothing can be said of it any more. */
const asked = new Note<OrganisationDefaults>();

/**
 * Defaults for all that is made within a construct after them, a stack or a part of one:
 * `Defaults.of(stack).set({ labels: { owner: 'shop-team' } })`. What is said further in wins, value by value; lists are
 * replaced. Those of all stacks are the second argument of `defineEnvironments`.
 */
export class Defaults {
  private constructor(private readonly construct: IConstruct) {}

  static of(construct: IConstruct): Defaults {
    return new Defaults(checkConstruct('Defaults.of', construct, 'write Defaults.of(stack).set({ ... })'));
  }

  set(defaults: OrganisationDefaults): void {
    const { construct } = this;
    const reports = shapeReports(organisationShape, defaults);
    for (const report of reports) {
      reportCall(construct, { ...report, property: `Defaults.${report.property}` }, 'Defaults');
    }
    if (asked.get(construct)) {
      reportCall(construct, {
        id: 'defaults-too-late',
        severity: 'error',
        property: 'Defaults',
        got: `defaults for ${construct.node.path} after something was made in it`,
        allowed: 'defaults before what they are for',
        fix: 'move this call up, before the first workload',
      });
    } else if (reports.length === 0) {
      giveDefaults(construct, defaults);
    }
  }
}

/** Sets defaults that are known to have the right shape. */
export function giveDefaults(construct: IConstruct, defaults: OrganisationDefaults): void {
  given.set(construct, merge(given.get(construct) ?? none, defaults));
}

/** What holds for a construct: all that was said of it and of the constructs around it, and what the platform needs. */
export function defaultsOf(construct: IConstruct): OrganisationDefaults {
  const said = saidOf(construct);
  const { platform } = said;
  if (!platform) return said;
  const known = onPlatform.get(said) ?? merge(platformDefaults[platform], said);
  onPlatform.set(said, known);
  return known;
}

const onPlatform = new WeakMap<OrganisationDefaults, OrganisationDefaults>();

function saidOf(construct: IConstruct): OrganisationDefaults {
  const known = asked.get(construct);
  if (known) return known;
  const { scope } = construct.node;
  const outer = scope ? saidOf(scope) : none;
  const own = given.get(construct);
  const all = own ? merge(outer, own) : outer;
  asked.set(construct, all);
  return all;
}

/** Both, value by value: what the second says wins. */
export function merge<Value extends object>(outer: Value, inner: Value): Value {
  const merged = { ...outer } as Record<string, unknown>;
  for (const [name, value] of Object.entries(inner)) {
    const before = merged[name];
    if (value !== undefined)
      merged[name] = isPlainObject(before) && isPlainObject(value) ? merge(before, value) : value;
  }
  return merged as Value;
}
