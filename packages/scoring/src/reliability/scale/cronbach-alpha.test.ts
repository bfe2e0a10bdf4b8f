import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';

const rows = (text: string): (number | null)[][] =>
  text.split(' ').map((row) => [...row].map((sign) => (sign === '.' ? null : Number(sign))));

/** Ten people and five items (R package CTT). */
const ctt = rows('00000 00000 00001 00011 00111 01111 11111 10111 00011 01111');

/** Fifteen people and ten items, by item (pingouin, data set cronbach_alpha). */
const byItem = rows(
  '357261426544564 243452345432553 465363545653655 135354335422245 456242571355323 514245226533321 123242125324213 ' +
    '453663242132442 356675463743463 255352352214554',
);
const fifteen = Array.from({ length: 15 }, (_, person) => byItem.map((item) => item[person] ?? null));

/** Twelve people and eleven items with gaps (pingouin, data set cronbach_wide_missing). */
const gaps = rows(
  '11111111111 11111111010 .011.111100 11101101100 11111000100 01.01111000 11110010000 11111000000 01011000010 ' +
    '10010100.00 11100000000 10010000000',
);

describe("published values of Cronbach's alpha", () => {
  const { alpha, total, items } = cronbachAlpha(ctt, { missing: 'listwise' });

  it('the example of CTT', () => {
    expect(alpha).toBeCloseTo(0.815789473684211, 14);
    expect(total?.mean).toBe(2.5);
    expect(total?.standardDeviation).toBeCloseTo(1.77951304200522, 13);
  });

  it('its items', () => {
    expect(items.map(({ mean }) => mean)).toEqual([0.2, 0.3, 0.5, 0.7, 0.8]);
    expect(items.map(({ alphaIfDropped }) => alphaIfDropped?.toFixed(6))).toEqual([
      '0.832579',
      '0.802721',
      '0.716667',
      '0.742424',
      '0.782753',
    ]);
    expect(items.map(({ itemRestCorrelation }) => itemRestCorrelation?.toFixed(6))).toEqual([
      '0.403604',
      '0.529958',
      '0.790569',
      '0.723747',
      '0.599544',
    ]);
  });

  it('fifteen people and ten items, with bounds', () => {
    const result = cronbachAlpha(fifteen, { missing: 'listwise' });
    expect(result.alpha).toBeCloseTo(0.592, 3);
    expect(result.alpha).toBeCloseTo(0.5917188, 7);
    expect(result.interval?.low.toFixed(3)).toBe('0.195');
    expect(result.interval?.high.toFixed(3)).toBe('0.840');
  });

  it('two policies for gaps, two values', () => {
    const pairwise = cronbachAlpha(gaps, { missing: 'pairwise' });
    const listwise = cronbachAlpha(gaps, { missing: 'listwise' });
    expect(pairwise.alpha).toBeCloseTo(0.732661, 6);
    expect(listwise.alpha).toBeCloseTo(0.801695, 6);
    expect([pairwise.respondents, listwise.respondents, listwise.respondentsLeftOut]).toEqual([12, 9, 3]);
  });
});

describe("Cronbach's alpha at its edges", () => {
  it.each([
    [[]],
    [[[]]],
    [[[1], [2]]],
    [[[1, 2]]],
    [
      [
        [null, null],
        [null, null],
      ],
    ],
  ])('is undefined with too few: %j', (scores) => {
    const result = cronbachAlpha(scores, { missing: 'pairwise' });
    expect(result).toMatchObject({ alpha: null, undefinedBecause: 'too-few', interval: null });
  });

  it('is undefined where nothing varies', () => {
    expect(
      cronbachAlpha(
        [
          [1, 2],
          [1, 2],
        ],
        { missing: 'listwise' },
      ),
    ).toMatchObject({ alpha: null, undefinedBecause: 'no-variation' });
  });

  it('is 1 for items that move alike', () => {
    expect(
      cronbachAlpha(
        [
          [1, 1],
          [2, 2],
          [4, 4],
        ],
        { missing: 'listwise' },
      ),
    ).toMatchObject({ alpha: 1, interval: null });
  });

  it('is undefined where items cancel each other out', () => {
    const opposite = [0.1, 0.2, 0.7, 0.3].map((value) => [value, 1 - value]);
    expect(cronbachAlpha(opposite, { missing: 'listwise' }).alpha).toBeNull();
  });

  it('asks for the policy', () => {
    expect(() => cronbachAlpha(ctt, {} as never)).toThrow(
      expect.objectContaining({ path: ['options', 'missing'] }),
    );
  });

  it.each([
    [[[1, 2], [1]], 'wrong-length', ['scores', 1]],
    [[[1, '2']], 'wrong-type', ['scores', 0, 1]],
  ])('refuses %j', (scores, code, path) => {
    expect(() => cronbachAlpha(scores as never, { missing: 'listwise' })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });
});
