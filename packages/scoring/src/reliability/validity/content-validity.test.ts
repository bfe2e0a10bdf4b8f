import { describe, expect, it } from 'vitest';
import { contentValidity } from './content-validity.ts';

/** Ratings of which a number are relevant. */
const ratingsOf = (experts: number, relevant: number): number[] =>
  Array.from({ length: experts }, (_, expert) => (expert < relevant ? 4 : 1));

describe('published values of content validity', () => {
  it('twelve items and six experts (PMC7253559)', () => {
    const items = Array.from({ length: 12 }, (_, item) => ratingsOf(6, item < 10 ? 6 : 5));
    const result = contentValidity(items);
    expect(result.items.map(({ share }) => share?.toFixed(2))).toEqual([
      ...Array(10).fill('1.00'),
      '0.83',
      '0.83',
    ]);
    expect(result.average?.toFixed(2)).toBe('0.97');
    expect(result.universal?.toFixed(2)).toBe('0.83');
    expect(result.items.every(({ isReached }) => isReached === true)).toBe(true);
  });

  it.each([
    [10, 9, '0.90', '0.010', '0.90'],
    [10, 8, '0.80', '0.044', '0.79'],
    [10, 7, '0.70', '0.117', '0.66'],
    [9, 7, '0.78', '0.070', '0.76'],
    [9, 6, '0.67', '0.164', '0.60'],
    [9, 8, '0.89', '0.018', '0.89'],
  ])('%i experts of whom %i find it relevant (PMC5557472)', (experts, relevant, share, chance, kappa) => {
    const [item] = contentValidity([ratingsOf(experts, relevant)]).items;
    expect(item?.share?.toFixed(2)).toBe(share);
    expect(item?.byChance?.toFixed(3)).toBe(chance);
    expect(item?.modifiedKappa?.toFixed(2)).toBe(kappa);
  });

  it.each([
    [2, 2, null, null],
    [3, 3, 1, true],
    [5, 4, 1, false],
    [6, 5, 0.83, true],
    [8, 6, 0.83, false],
    [9, 7, 0.78, true],
    [10, 7, 0.78, false],
  ])(
    'the bound for %i experts of whom %i agree (Lynn; Polit and Beck)',
    (experts, relevant, bound, isReached) => {
      expect(contentValidity([ratingsOf(experts, relevant)]).items[0]).toMatchObject({ bound, isReached });
    },
  );
});

describe('content validity at its edges', () => {
  it('leaves out who did not rate, and an item nobody rated', () => {
    const result = contentValidity([
      [4, null, 3],
      [null, null, null],
    ]);
    expect(result.items[0]).toMatchObject({ experts: 2, relevant: 2, share: 1 });
    expect(result.items[1]).toMatchObject({ experts: 0, share: null, modifiedKappa: null });
    expect([result.average, result.universal]).toEqual([1, 1]);
  });

  it('has no average of nothing', () => {
    expect(contentValidity([])).toEqual({ items: [], average: null, universal: null });
  });

  it('holds for many experts', () => {
    const [item] = contentValidity([ratingsOf(3000, 1500)]).items;
    expect(item?.byChance).toBeCloseTo(Math.sqrt(2 / (Math.PI * 3000)), 5);
  });

  it.each([[[[0]]], [[[5]]], [[[2.5]]]])('refuses %j', (ratings) => {
    expect(() => contentValidity(ratings)).toThrow(
      expect.objectContaining({ code: 'out-of-range', path: ['ratings', 0, 0] }),
    );
  });
});
