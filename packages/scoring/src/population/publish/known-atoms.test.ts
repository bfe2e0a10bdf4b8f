import { describe, expect, it } from 'vitest';
import { knownDifferences } from './known-atoms.ts';

describe('what two tables tell the difference of', () => {
  it('is each group that both show, and the hidden ones together', () => {
    const before = {
      whole: 60,
      groups: new Map([
        ['a', 10],
        ['b', null],
        ['c', null],
      ] as const),
    };
    const now = {
      whole: 70,
      groups: new Map([
        ['a', 12],
        ['b', null],
        ['d', null],
      ] as const),
    };
    expect(knownDifferences(before, now)).toEqual([
      { labels: ['a'], difference: 2 },
      { labels: ['b', 'c', 'd'], difference: 8 },
    ]);
    expect(knownDifferences({ ...before, whole: null }, now)).toEqual([{ labels: ['a'], difference: 2 }]);
  });

  it('is found at once for every municipality of a continent', () => {
    const groups = new Map(Array.from({ length: 50_000 }, (_, at) => [`g${at}`, at % 3 === 0 ? null : 10]));
    const table = { whole: 500_000, groups };
    expect(knownDifferences(table, table)).toHaveLength(33_334);
  });
});
