import { describe, expect, it } from 'vitest';
import { ahpWeights } from './ahp-weights.ts';

const consistent = (weights: readonly number[]) => weights.map((a) => weights.map((b) => a / b));

describe('ahpWeights', () => {
  it.each(['eigenvector', 'geometric-mean', 'column-mean'] as const)(
    'finds the weights of consistent comparisons (%s)',
    (derivation) => {
      const wanted = [0.4, 0.3, 0.2, 0.1];
      const result = ahpWeights(consistent(wanted), { derivation });
      for (const [index, weight] of wanted.entries()) expect(result.weights[index]).toBeCloseTo(weight, 12);
      expect(result.lambdaMax).toBeCloseTo(4, 12);
      expect(result.consistencyRatio).toBeCloseTo(0, 12);
      expect(result.issues).toEqual([]);
    },
  );

  it('solves three criteria in closed form', () => {
    // For reciprocal 3 x 3 comparisons the eigenvector is the geometric mean, and lambda = 1 + t + 1/t.
    const comparisons = [
      [1, 3, 2],
      [1 / 3, 1, 5],
      [1 / 2, 1 / 5, 1],
    ];
    const t = Math.cbrt(2 / (3 * 5));
    const result = ahpWeights(comparisons);
    expect(result.lambdaMax).toBeCloseTo(1 + t + 1 / t, 12);
    const geometric = ahpWeights(comparisons, { derivation: 'geometric-mean' });
    for (const [index, weight] of geometric.weights.entries()) {
      expect(result.weights[index]).toBeCloseTo(weight, 12);
    }
    expect(result.issues.map(({ code }) => code)).toEqual(['inconsistent']);
  });

  it('depends on the named table for its ratio', () => {
    const comparisons = [
      [1, 2, 6],
      [1 / 2, 1, 2],
      [1 / 6, 1 / 2, 1],
    ];
    const index = ahpWeights(comparisons).consistencyIndex;
    for (const [randomIndex, value] of [
      ['classic', 0.58],
      ['saaty', 0.52],
      ['donegan-dodd', 0.4914],
      ['tummala', 0.5799],
      [0.6, 0.6],
    ] as const) {
      const result = ahpWeights(comparisons, { randomIndex });
      expect(result.randomIndex).toBe(value);
      expect(result.consistencyRatio).toBeCloseTo(index / value, 14);
    }
  });

  it('fills gaps from the rest when that fits', () => {
    const wanted = [0.5, 0.25, 0.15, 0.1];
    const table: (number | null)[][] = consistent(wanted);
    for (const [i, k] of [
      [0, 3],
      [1, 2],
      [0, 2],
    ] as const) {
      (table[i] as (number | null)[])[k] = null;
      (table[k] as (number | null)[])[i] = null;
    }
    const result = ahpWeights(table);
    for (const [index, weight] of wanted.entries()) expect(result.weights[index]).toBeCloseTo(weight, 9);
    expect(result.comparisons[0]?.[3]).toBeCloseTo(5, 8);
    expect(result.lambdaMax).toBeCloseTo(4, 10);
  });

  it('takes one half of a pair as enough', () => {
    expect(
      ahpWeights([
        [1, 3],
        [null, 1],
      ]).weights,
    ).toEqual(
      ahpWeights([
        [1, 3],
        [1 / 3, 1],
      ]).weights,
    );
    expect(
      ahpWeights([
        [null, 3],
        [null, null],
      ]).weights,
    ).toEqual(
      ahpWeights([
        [1, 3],
        [1 / 3, 1],
      ]).weights,
    );
  });

  it('takes one and two criteria', () => {
    expect(ahpWeights([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0, lambdaMax: 1 });
    expect(
      ahpWeights([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toMatchObject({ consistencyRatio: 0 });
  });

  it('tells of comparisons that contradict each other, and of a table that ends too early', () => {
    expect(
      ahpWeights([
        [1, 3],
        [3, 1],
      ]).issues.map(({ code }) => code),
    ).toEqual(['not-reciprocal']);
    const many = consistent(Array.from({ length: 11 }, (_, index) => index + 1));
    const result = ahpWeights(many, { randomIndex: 'saaty' });
    expect(result.consistencyRatio).toBeNull();
    expect(result.issues.map(({ code }) => code)).toEqual(['no-random-index']);
    expect(ahpWeights(many).randomIndex).toBe(1.51);
  });

  it.each([
    [[], 'empty-matrix'],
    [[[1, 2]], 'wrong-length'],
    [
      [
        [1, 0],
        [0, 1],
      ],
      'not-positive',
    ],
    [
      [
        [1, -2],
        [-0.5, 1],
      ],
      'not-positive',
    ],
    [[[2]], 'bad-diagonal'],
    [
      [
        [1, Number.NaN],
        [1, 1],
      ],
      'not-a-finite-number',
    ],
    [
      [
        [1, null],
        [null, 1],
      ],
      'disconnected-comparisons',
    ],
  ])('refuses %j', (comparisons, code) => {
    expect(() => ahpWeights(comparisons)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses unknown tables and derivations', () => {
    expect(() => ahpWeights([[1]], { randomIndex: 'toString' as 'saaty' })).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
    expect(() => ahpWeights([[1]], { randomIndex: 0 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => ahpWeights([[1]], { derivation: 'guess' as 'eigenvector' })).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});
