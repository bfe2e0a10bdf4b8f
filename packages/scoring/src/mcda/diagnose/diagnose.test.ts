import { describe, expect, it } from 'vitest';
import { bandOf } from './band-of.ts';
import { dominance } from './dominance.ts';
import { nearDuplicates } from './near-duplicates.ts';

describe('dominance', () => {
  it('needs a lead on one criterion and none behind on any', () => {
    const { dominatedBy, dominated, efficient } = dominance(
      [
        [5, 1],
        [5, 2],
        [6, 3],
        [5, 1],
      ],
      ['maximise', 'minimise'],
    );
    expect(dominatedBy).toEqual([[], [0, 3], [], []]);
    expect(dominated).toEqual([1]);
    expect(efficient).toEqual([0, 2, 3]);
  });

  it('leaves a single alternative efficient', () => {
    expect(dominance([[1]], ['maximise'])).toEqual({ dominated: [], dominatedBy: [[]], efficient: [0] });
  });
});

describe('nearDuplicates', () => {
  it('finds copies, mirrors and monotone copies', () => {
    const matrix = [
      [1, 2, -1, 1],
      [2, 4, -2, 8],
      [3, 6, -3, 27],
      [4, 8, -4, 64],
      [9, 18, -9, 729],
    ];
    expect(nearDuplicates(matrix, { threshold: 0.99 }).map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(nearDuplicates(matrix, { threshold: 0.99, correlation: 'spearman' })).toHaveLength(6);
  });

  it('compares what is known of both, and never from two points or a constant', () => {
    expect(
      nearDuplicates([
        [1, 1],
        [2, 2],
        [3, null],
      ]),
    ).toEqual([]);
    expect(
      nearDuplicates([
        [1, 7],
        [2, 7],
        [3, 7],
      ]),
    ).toEqual([]);
    expect(
      nearDuplicates([
        [1, 1],
        [2, 2],
        [null, 0],
        [3, 3],
      ]),
    ).toHaveLength(1);
  });
});

describe('bandOf', () => {
  const bands = [
    { id: 'high', from: 0.5 },
    { id: 'low', from: 0 },
  ];

  it('includes the start of a band and does not round', () => {
    expect(bandOf(0.5, bands)).toBe('high');
    expect(bandOf(0.49999999, bands)).toBe('low');
    expect(bandOf(-0.1, bands)).toBeNull();
    expect(bandOf(null, bands)).toBeNull();
  });

  it('refuses bands that start together', () => {
    expect(() => bandOf(1, [...bands, { id: 'odd', from: 0.5 }])).toThrow(
      expect.objectContaining({ code: 'duplicate-band' }),
    );
  });
});
