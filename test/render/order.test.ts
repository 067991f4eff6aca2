import { type Needs, orderOf, type Strength, strength } from '../../lib/render/order';

/** Numbers that look like chance and are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % below;
  };
}

/** Nodes that need some of those before them in a shuffled row, so that an order exists. */
function randomNeeds(seed: number, size: number): Needs {
  const random = randomNumbers(seed);
  const row = Array.from({ length: size }, (_, index) => index).sort(() => random(3) - 1);
  const needs = row.map(() => new Map<number, Strength>());
  for (const [place, node] of row.entries()) {
    for (let count = random(3); count > 0 && place > 0; count--)
      needs[node]?.set(row[random(place)] ?? 0, strength.firm);
  }
  return needs;
}

/** The definition, with no thought of time: the least of the nodes that have all they need, again and again. */
function least(needs: Needs): number[] {
  const order: number[] = [];
  while (order.length < needs.length) {
    const isReady = (node: number) => [...(needs[node] ?? new Map()).keys()].every((need) => order.includes(need));
    order.push([...needs.keys()].find((node) => !order.includes(node) && isReady(node)) as number);
  }
  return order;
}

test.each([1, 2, 3, 4, 5])('the order is the least of all that respect the needs (%d)', (seed) => {
  const needs = randomNeeds(seed, 120);
  expect(orderOf(needs)).toEqual({ nodes: least(needs), circles: [] });
});

test('two circles are two, and what only needs them is in neither', () => {
  const needs = [[1], [0], [0], [4], [5], [3], []].map((own) => new Map(own.map((need) => [need, strength.firm])));
  expect(orderOf(needs)).toEqual({
    nodes: [6, 0, 1, 2, 3, 4, 5],
    circles: [
      [0, 1],
      [3, 4, 5],
    ],
  });
});

test('needs that give way do so only within a circle', () => {
  const needs: Needs = [new Map([[1, strength.name]]), new Map([[0, strength.firm]]), new Map([[1, strength.wait]])];
  expect(orderOf(needs)).toEqual({ nodes: [0, 1, 2], circles: [] });
  expect(needs.map((own) => [...own.keys()])).toEqual([[], [0], [1]]);
});
