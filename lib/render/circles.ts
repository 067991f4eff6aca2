type Needs = readonly ReadonlyMap<number, unknown>[];

/**
 * The groups of two or more nodes that all need each other, in the order of their least nodes:
 * https://en.wikipedia.org/wiki/Tarjan's_strongly_connected_components_algorithm, without recursion, because a chain of
 * needs can be longer than a stack is deep.
 */
export function stronglyConnected(needs: Needs): ReadonlySet<number>[] {
  const found: Set<number>[] = [];
  const number = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const lower = (node: number, value: number) => low.set(node, Math.min(low.get(node) ?? value, value));

  const enter = (node: number) => {
    number.set(node, number.size);
    low.set(node, number.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: (needs[node] ?? new Map()).keys() };
  };
  const leave = (node: number) => {
    if (low.get(node) !== number.get(node)) return;
    const component = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of component) isOpen.delete(member);
    if (component.size > 1) found.push(component);
  };

  for (const start of needs.keys()) {
    if (number.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { value: need, done } = top.rest.next();
      if (done) {
        path.pop();
        leave(top.node);
        const above = path.at(-1);
        if (above) lower(above.node, low.get(top.node) as number);
      } else if (!number.has(need)) path.push(enter(need));
      else if (isOpen.has(need)) lower(top.node, number.get(need) as number);
    }
  }
  return found.sort((a, b) => least(a) - least(b));
}

/** The shortest way from the least node of a group back to itself along the needs, found breadth first. */
export function shortestCircle(needs: Needs, component: ReadonlySet<number>): number[] {
  const start = least(component);
  const reachedFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const need of [...(needs[node]?.keys() ?? [])].sort((a, b) => a - b)) {
      if (need === start) return wayTo(node, start, reachedFrom);
      if (!component.has(need) || reachedFrom.has(need)) continue;
      reachedFrom.set(need, node);
      queue.push(need);
    }
  }
  return [];
}

function wayTo(end: number, start: number, reachedFrom: ReadonlyMap<number, number>): number[] {
  const way = [end];
  for (let node = end; node !== start; ) {
    node = reachedFrom.get(node) as number;
    way.unshift(node);
  }
  return way;
}

function least(nodes: Iterable<number>): number {
  let best = Number.POSITIVE_INFINITY;
  for (const node of nodes) best = Math.min(best, node);
  return best;
}
