import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));

describe('findCycles', () => {
  it('groups the nodes that reach each other', () => {
    expect(findCycles(edges('ab', 'bc', 'ca', 'cd', 'de', 'ed'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('counts a node that points at itself and none that does not', () => {
    expect(findCycles(edges('aa', 'ab'))).toEqual([['a']]);
    expect(findCycles(edges('ab', 'ac', 'bc'))).toEqual([]);
    expect(findCycles([])).toEqual([]);
  });
});
