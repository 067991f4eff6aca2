import type { IConstruct } from 'constructs';
import { parseQuantity } from '../../kubernetes/quantity';
import { joinProperty, report } from '../../problems/report';
import { amountsOf, type ResourceProps } from './resources';

const variable = 'NODE_OPTIONS';

/** What a container takes whose program runs on Node.js. */
export interface NodeHeapProps {
  /**
   * How much of the memory limit the heap of Node.js may take, in percent from 1 to 90; the rest is for buffers, code and
   * stacks. It collects garbage before the container is killed.
   * @default - Node.js decides, by the memory that it takes the machine to have
   * @see https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib
   */
  readonly nodeHeapPercent?: number;
}

/** The variable that Node.js reads its options from. */
export function nodeOptions({ nodeHeapPercent, resources }: NodeHeapProps & ResourceProps): Record<string, string> {
  if (nodeHeapPercent === undefined) return {};
  const bytes = parseQuantity(amountsOf(resources).limits?.memory) ?? 0;
  return { [variable]: `--max-old-space-size=${Math.floor((bytes * nodeHeapPercent) / 100 / 2 ** 20)}` };
}

/** Reports options of Node.js that are given as well: one of the two would silently win. */
export function checkNodeHeap(
  construct: IConstruct,
  property: readonly string[],
  { nodeHeapPercent, ...given }: NodeHeapProps & { readonly env?: object; readonly config?: object },
): void {
  if (nodeHeapPercent === undefined) return;
  for (const list of ['env', 'config'] as const) {
    if (!Object.hasOwn(given[list] ?? {}, variable)) continue;
    report(construct, {
      id: 'duplicate-variable',
      severity: 'error',
      property: joinProperty([...property, 'nodeHeapPercent']),
      got: `a heap for Node.js, and ${variable} in ${list}`,
      allowed: 'one of the two',
      fix: `remove nodeHeapPercent, and write --max-old-space-size into ${variable}`,
    });
  }
}
