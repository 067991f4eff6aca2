import { Construct } from 'constructs';
import type { Report } from '../problems/report';
import { show } from '../problems/show';

/** What can come first: it is waited for until it has run to its end, or until it is ready. */
export interface Predecessor extends Construct {
  /** Names of the ConfigMaps that it needs itself. */
  readonly readsConfigs: readonly string[];
}

/** What is wrong with something that is to come first. */
export function predecessorReports(value: unknown): Report[] {
  if (Construct.isConstruct(value) && Array.isArray((value as Partial<Predecessor>).readsConfigs)) return [];
  return [
    {
      id: 'property',
      severity: 'error',
      property: 'runsAfter',
      got: show(value),
      allowed: 'a Migration of the stack',
      fix: "write runsAfter(migrate), where migrate is a new Migration(stack, 'migrate', { ... })",
    },
  ];
}

/**
 * Makes all that belongs to a workload need another one, so that nothing of it changes when that fails: also not its
 * settings, unless the other one reads them itself.
 */
export function putAfter(workload: Construct, config: { readonly name: string }, first: Predecessor): void {
  const isNeeded = (part: unknown) => part === config && first.readsConfigs.includes(config.name);
  for (const part of workload.node.children) if (!isNeeded(part)) part.node.addDependency(first);
}
