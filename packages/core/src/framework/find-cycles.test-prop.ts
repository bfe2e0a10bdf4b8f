import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__');
const edges = fc.array(fc.record({ from: node, to: node }), { maxLength: 14 });

/** The definition: who reaches whom, tried out. */
const byDefinition = (all: readonly { from: string; to: string }[]): string[][] => {
  const nodes = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    for (let size = -1; size < seen.size; ) {
      size = seen.size;
      for (const { from, to } of all) if (from === start || seen.has(from)) seen.add(to);
    }
    return seen;
  };
  const reached = new Map(nodes.map((one) => [one, reach(one)]));
  const both = (one: string, other: string) => reached.get(one)?.has(other) && reached.get(other)?.has(one);
  const groups: string[][] = [];
  for (const one of nodes.filter((each) => both(each, each))) {
    const group = groups.find(([first = '']) => both(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
};

it('finds the groups of the definition, in the order in which the edges name them', () => {
  fc.assert(
    fc.property(edges, (all) => {
      expect(findCycles(all)).toEqual(byDefinition(all));
    }),
  );
});

it('takes a chain and a ring of a hundred thousand nodes', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` }));
  expect(findCycles(chain)).toEqual([]);
  expect(findCycles([...chain, { from: 'n100000', to: 'n0' }])[0]).toHaveLength(100_001);
});
