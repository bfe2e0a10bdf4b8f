import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares-of.ts';

const percent = (share: number | null | undefined, digits = 0): string | null =>
  typeof share === 'number' ? (share * 100).toFixed(digits) : null;

describe('published shares, with the unknown inside and outside', () => {
  it('statements on accessibility in the Netherlands, statuses A to E', () => {
    const shares = sharesOf({ A: 4, B: 24, C: 23, D: 15, E: 34 }, { leaveOut: ['E'] });
    expect(shares.map(({ share }) => percent(share))).toEqual(['4', '24', '23', '15', '34']);
    expect(shares.map(({ shareOfRest }) => percent(shareOfRest, 2))).toEqual([
      '6.06',
      '36.36',
      '34.85',
      '22.73',
      null,
    ]);
    expect(shares.map(({ shareOfRest }) => percent(shareOfRest))).toEqual(['6', '36', '35', '23', null]);
  });

  it('New Zealand 2017, question 14: "have" with and without "not warranted"', () => {
    const [have] = sharesOf(
      { have: 38, developing: 21, wish: 34, notWarranted: 7 },
      { leaveOut: ['notWarranted'] },
    );
    expect([percent(have?.share), percent(have?.shareOfRest, 1)]).toEqual(['38', '40.9']);
  });

  it('New Zealand 2017, question 33: printed shares that sum to 101', () => {
    const shares = sharesOf({ yes: 28, notSure: 28, no: 45 });
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(101);
    const [, notSure, no] = shares;
    // Printed as 72 "no or not sure", rounded from counts: the sum of the two rounded shares would be 73.
    expect(percent((notSure?.share ?? 0) + (no?.share ?? 0))).toBe('72');
  });

  it('standards in tenders, 2020: 94 per cent by tender and 45 per cent by relevant standard', () => {
    const byTender = sharesOf({ atLeastOne: 68, none: 4 });
    const byPair = sharesOf({ asked: 375, notAsked: 459 });
    expect([percent(byTender[0]?.share), percent(byPair[0]?.share)]).toEqual(['94', '45']);
  });
});

describe('shares at their edges', () => {
  it('are null of nothing', () => {
    expect(sharesOf({ a: 0 })).toEqual([{ id: 'a', count: 0, share: null, shareOfRest: null }]);
    expect(sharesOf({})).toEqual([]);
    expect(sharesOf({ a: 2 }, { leaveOut: ['a'] })[0]).toMatchObject({ share: 1, shareOfRest: null });
  });

  it('know hostile names', () => {
    expect(() => sharesOf({ a: 1 }, { leaveOut: ['__proto__'] })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });

  it.each([
    [{ a: -1 }, 'out-of-range'],
    [{ a: Number.NaN }, 'wrong-type'],
    [null, 'wrong-type'],
  ])('refuse %j', (counts, code) => {
    expect(() => sharesOf(counts as never)).toThrow(expect.objectContaining({ code }));
  });
});
