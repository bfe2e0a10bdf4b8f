import { describe, expect, it } from 'vitest';
import { copeland } from './copeland.ts';
import { distil } from './distil.ts';
import { electreI } from './electre-i.ts';
import { electreII } from './electre-ii.ts';
import { kernelOf } from './kernel.ts';
import { outrankingShares } from './outranking-shares.ts';
import { type PreferenceFunction, preferenceOf } from './preference-function.ts';
import { preferenceIndices } from './preference-indices.ts';
import { prometheeI } from './promethee-i.ts';
import { prometheeII } from './promethee-ii.ts';

const up = ['maximise', 'maximise'] as const;

describe('copeland', () => {
  it('counts duels', () => {
    const { scores, dominantPairs, dominantShare } = copeland(
      [
        [3, 3],
        [2, 2],
        [2, 2],
      ],
      up,
      [1, 1],
    );
    expect(scores).toEqual([2, -1, -1]);
    expect([dominantPairs, dominantShare]).toEqual([2, 2 / 3]);
    expect(
      outrankingShares(
        [
          [3, 3],
          [2, 2],
          [2, 2],
        ],
        up,
        [1, 1],
      )[1],
    ).toEqual([0, null, 0.5]);
  });

  it('lets the heavier side win', () => {
    expect(
      copeland(
        [
          [9, 0],
          [0, 1],
        ],
        up,
        [1, 1.1],
      ).scores,
    ).toEqual([-1, 1]);
    expect(
      copeland(
        [
          [9, 0],
          [0, 1],
        ],
        up,
        [1, 1],
      ).scores,
    ).toEqual([0, 0]);
    expect(copeland([[1]], ['maximise'], [1])).toMatchObject({ scores: [0], dominantShare: 0 });
  });
});

describe('preference functions', () => {
  it.each<[PreferenceFunction, number, number]>([
    [{ type: 'usual' }, 0.001, 1],
    [{ type: 'u-shape', q: 2 }, 2, 0],
    [{ type: 'u-shape', q: 2 }, 2.1, 1],
    [{ type: 'v-shape', p: 4 }, 1, 0.25],
    [{ type: 'v-shape', p: 4 }, 5, 1],
    [{ type: 'level', q: 1, p: 3 }, 1, 0],
    [{ type: 'level', q: 1, p: 3 }, 3, 0.5],
    [{ type: 'level', q: 1, p: 3 }, 4, 1],
    [{ type: 'linear', q: 1, p: 3 }, 1, 0],
    [{ type: 'linear', q: 1, p: 3 }, 2, 0.5],
    [{ type: 'linear', q: 1, p: 1 }, 2, 1],
    [{ type: 'gaussian', s: 2 }, 2, 1 - Math.exp(-0.5)],
    [{ type: 'gaussian', s: 0 }, 1, 1],
    [{ type: 'v-shape', p: 0 }, 1, 1],
  ])('%j of %d is %d', (preference, lead, expected) => {
    expect(preferenceOf(preference, [])(lead)).toBeCloseTo(expected, 15);
  });

  it.each([
    [{ type: 'u-shape', q: -1 }, 'bad-threshold'],
    [{ type: 'linear', q: 2, p: 1 }, 'bad-threshold'],
    [{ type: 'v-shape' }, 'not-a-finite-number'],
    [{ type: 'odd' }, 'unknown-option'],
  ])('refuses %j', (preference, code) => {
    expect(() => preferenceOf(preference as PreferenceFunction, [])).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('prometheeII', () => {
  const matrix = [
    [10, 1],
    [6, 3],
    [0, 3],
  ];

  it('computes flows by hand', () => {
    const preference = [{ type: 'v-shape', p: 10 }, { type: 'usual' }] as const;
    const { positive, negative, net } = prometheeII(matrix, up, [1, 1], { preference });
    expect(preferenceIndices(matrix, up, [1, 1], { preference })).toEqual([
      [0, 0.2, 0.5],
      [0.5, 0, 0.3],
      [0.5, 0, 0],
    ]);
    expect(positive).toEqual([0.35, 0.4, 0.25]);
    expect(negative).toEqual([0.5, 0.1, 0.4]);
    expect(net[1]).toBeCloseTo(0.3, 14);
  });

  it('can be called twice with the same options', () => {
    const options = {
      preference: [
        { type: 'linear', q: 1, p: 5 },
        { type: 'gaussian', s: 1 },
      ],
    } as const;
    expect(prometheeII(matrix, up, [1, 2], options)).toEqual(prometheeII(matrix, up, [1, 2], options));
  });

  it('divides by n when asked, and gives a single alternative 0', () => {
    const byN = prometheeII(matrix, up, [1, 1], { divisor: 'n' });
    const byOthers = prometheeII(matrix, up, [1, 1]);
    for (const [index, net] of byN.net.entries())
      expect(net * 1.5).toBeCloseTo(byOthers.net[index] as number, 14);
    expect(prometheeII([[1]], ['maximise'], [1])).toMatchObject({ positive: [0], negative: [0], net: [0] });
  });

  it('keeps the scale of the weights when asked', () => {
    expect(prometheeII([[1], [2]], ['minimise'], [3], { rescaleWeights: false }).net).toEqual([3, -3]);
  });
});

describe('prometheeI', () => {
  it('tells preferred, behind, indifferent and incomparable apart', () => {
    const flows = { positive: [0.6, 0.4, 0.7, 0.6], negative: [0.3, 0.5, 0.4, 0.3] };
    expect(prometheeI(flows)[0]).toEqual(['indifferent', 'preferred', 'incomparable', 'indifferent']);
    expect(prometheeI(flows)[1]?.[0]).toBe('behind');
    expect(prometheeI({ positive: [0.5, 0.5000001], negative: [0.2, 0.1] }, 0.001)[0]?.[1]).toBe('behind');
    expect(() => prometheeI(flows, -1)).toThrow(expect.objectContaining({ code: 'bad-tolerance' }));
  });
});

describe('electreI', () => {
  it('finds the kernel of a relation without circles', () => {
    // 0 > 1 > 2 > 3: 0 drops 1, so 2 is free, and drops 3.
    const chain = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((k) => k === i + 1));
    expect(kernelOf(chain)).toEqual({ kernel: [0, 2], undecided: [] });
  });

  it('says what a circle leaves undecided', () => {
    const circle = [0, 1, 2].map((i) => [0, 1, 2].map((k) => k === (i + 1) % 3));
    expect(kernelOf(circle)).toEqual({ kernel: [], undecided: [0, 1, 2] });
  });

  it('lets one strong disagreement veto', () => {
    const matrix = [
      [10, 0],
      [9, 10],
    ];
    expect(electreI(matrix, up, [9, 1], { normalisation: 'none', discordance: 0.35 }).outranks[0]?.[1]).toBe(
      false,
    );
    expect(electreI(matrix, up, [9, 1], { normalisation: 'none', discordance: 1 }).outranks[0]?.[1]).toBe(
      true,
    );
  });

  it('counts equal values for both sides', () => {
    const { outranks, undecided } = electreI(
      [
        [5, 5],
        [5, 5],
      ],
      up,
      [1, 1],
    );
    expect(outranks).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(undecided).toEqual([0, 1]);
  });
});

describe('electreII', () => {
  it('ranks from the top and from the bottom', () => {
    const { ranks, scores } = electreII(
      [
        [1, 1],
        [3, 3],
        [2, 2],
      ],
      up,
      [1, 1],
    );
    expect(ranks).toEqual([3, 1, 2]);
    expect(scores).toEqual([3, 1, 2]);
    expect(electreII([[1, 1]], up, [1, 1]).ranks).toEqual([1]);
  });

  it('gives a circle one place', () => {
    const circle = [0, 1, 2].map((i) => [0, 1, 2].map((k) => k === (i + 1) % 3));
    const none = circle.map((row) => row.map(() => false));
    expect(distil(circle, none)).toEqual([1, 1, 1]);
    expect(distil(none, circle)).toEqual([1, 1, 1]);
  });
});

describe('electreII and its balance', () => {
  const level = [
    [2, 1],
    [1, 2],
  ];

  it('lets alternatives that are level outrank each other, or not', () => {
    const thresholds = { concordance: [0.5, 0.5, 0.5], discordance: [1, 1] } as const;
    const both = electreII(level, ['maximise', 'maximise'], [1, 1], thresholds);
    expect(both.strong).toEqual([
      [false, true],
      [true, false],
    ]);
    const none = electreII(level, ['maximise', 'maximise'], [1, 1], { ...thresholds, balance: 'more' });
    expect(none.strong).toEqual([
      [false, false],
      [false, false],
    ]);
    // 0.1 + 0.2 against 0.3 is level too.
    const tenths = electreII(
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
      ['maximise', 'maximise', 'maximise'],
      [0.1, 0.2, 0.3],
      {
        ...thresholds,
        balance: 'more',
      },
    );
    expect(tenths.weak.flat()).toEqual([false, false, false, false]);
  });
});
