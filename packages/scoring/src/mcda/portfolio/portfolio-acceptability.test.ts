import { describe, expect, it } from 'vitest';
import { sampleWeights } from '../robustness/sample-weights.ts';
import { portfolioAcceptability } from './portfolio-acceptability.ts';

const candidates = [
  { id: 'a', attributes: { region: 'Africa' } },
  { id: 'b', attributes: { region: 'Africa' } },
  { id: 'c', attributes: { region: 'Americas' } },
];
const values = [
  [1, 0],
  [0.6, 0.6],
  [0, 1],
];
const rules = [{ kind: 'distinct', attribute: 'region' } as const];

describe('portfolioAcceptability', () => {
  it('gives the exact shares: b joins c where its line lies above that of a', () => {
    // a scores w, b 0.6; so a is chosen for w above 0.6, that is in 40 % of the simplex.
    const draws = sampleWeights(2, 20_000, { seed: 7 });
    const result = portfolioAcceptability(values, draws, { candidates, count: 2, rules });
    if (result.status === 'infeasible') throw new Error('expected shares');
    expect(result.portfolios.map(({ selected }) => selected)).toEqual([
      ['b', 'c'],
      ['a', 'c'],
    ]);
    expect(result.portfolios[0]?.share).toBeCloseTo(0.6, 1);
    expect(result.inclusion[2]).toEqual({ id: 'c', share: 1 });
    expect(result.portfolios.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('takes one matrix of values a draw', () => {
    const swapped = [values[2], values[1], values[0]] as number[][];
    const weightDraws = [
      [1, 0],
      [1, 0],
    ];
    const result = portfolioAcceptability([values, swapped], weightDraws, { candidates, count: 1 });
    expect(result).toMatchObject({
      draws: 2,
      portfolios: [
        { selected: ['a'], share: 0.5 },
        { selected: ['c'], share: 0.5 },
      ],
    });
  });

  it('says which rule makes it impossible', () => {
    const result = portfolioAcceptability(values, [[1, 0]], { candidates, count: 3, rules });
    expect(result.status === 'infeasible' && result.relaxations.map((one) => one.rules)).toEqual([
      ['distinct:region'],
    ]);
  });

  it('refuses candidates that do not fit the values', () => {
    expect(() => portfolioAcceptability(values, [[1, 0]], { candidates: [], count: 1 })).toThrow(
      expect.objectContaining({ code: 'wrong-length' }),
    );
  });
});
