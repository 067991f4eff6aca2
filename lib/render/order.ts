import { shortestCircle, stronglyConnected } from './circles';

/**
 * How much a need matters: where needs make a circle the weakest give way. A `wait` costs time when it is not
 * respected, a `name` an error or a retry, and what is `firm` must hold.
 */
export const strength = { wait: 0, name: 1, firm: 2 } as const;
export type Strength = (typeof strength)[keyof typeof strength];

/** What each node needs, by number, and how much. */
export type Needs = readonly Map<number, Strength>[];

export interface Order {
  /** Every node once, after those it needs. */
  readonly nodes: readonly number[];
  /** The circles of firm needs, which make such an order impossible, each as a way along them from its least node. */
  readonly circles: readonly (readonly number[])[];
}

/**
 * The least of all orders that respect the needs. Those that gave way are taken out of `needs`. It takes time in
 * proportion to the number of needs.
 */
export function orderOf(needs: Needs): Order {
  let nodes = kahn(needs);
  for (const weakest of [strength.wait, strength.name]) {
    if (nodes.length === needs.length) return { nodes, circles: [] };
    for (const component of stronglyConnected(needs)) giveWay(needs, component, weakest);
    nodes = kahn(needs);
  }
  const circles = stronglyConnected(needs).map((component) => shortestCircle(needs, component));
  const placed = new Set(nodes);
  return { nodes: [...nodes, ...[...needs.keys()].filter((node) => !placed.has(node))], circles };
}

function giveWay(needs: Needs, component: ReadonlySet<number>, weakest: Strength): void {
  for (const node of component) {
    const own = needs[node];
    for (const [need, power] of own ?? []) if (power === weakest && component.has(need)) own?.delete(need);
  }
}

/** https://en.wikipedia.org/wiki/Topological_sorting#Kahn's_algorithm, always with the least node that is ready. */
function kahn(needs: Needs): number[] {
  if (needs.every(isBehind)) return [...needs.keys()];
  const users = needs.map((): number[] => []);
  const missing = needs.map((own) => own.size);
  const ready = new Heap();
  for (const [node, own] of needs.entries()) {
    for (const need of own.keys()) users[need]?.push(node);
    if (own.size === 0) ready.push(node);
  }
  const order: number[] = [];
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    order.push(node);
    for (const user of users[node] ?? []) {
      missing[user] = (missing[user] ?? 0) - 1;
      if (missing[user] === 0) ready.push(user);
    }
  }
  return order;
}

/** True for a node that needs none but those before it: where all are so they are in order already. */
function isBehind(own: ReadonlyMap<number, unknown>, node: number): boolean {
  for (const need of own.keys()) if (need >= node) return false;
  return true;
}

/** Gives the least of its numbers first: https://en.wikipedia.org/wiki/Binary_heap */
class Heap {
  private readonly items: number[] = [];

  push(item: number): void {
    let index = this.items.length;
    this.items.push(item);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.at(parent) <= item) break;
      this.items[index] = this.at(parent);
      index = parent;
    }
    this.items[index] = item;
  }

  pop(): number | undefined {
    const [least] = this.items;
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return least;
  }

  private sink(item: number): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.at(left + 1) < this.at(left) ? left + 1 : left;
      if (this.at(child) >= item) break;
      this.items[index] = this.at(child);
      index = child;
    }
    this.items[index] = item;
  }

  private at(index: number): number {
    return this.items[index] ?? Number.POSITIVE_INFINITY;
  }
}
