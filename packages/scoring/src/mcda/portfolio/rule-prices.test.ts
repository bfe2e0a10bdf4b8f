import { describe, expect, it } from 'vitest';
import type { PortfolioRule } from './rule.ts';
import { selectPortfolio } from './select-portfolio.ts';

const candidates = [90, 85, 70, 60].map((score, index) => ({ id: 'abcd'.charAt(index), score }));
const select = (count: number, ...rules: PortfolioRule[]) => selectPortfolio(candidates, { count, rules });

describe('selectPortfolio', () => {
  it('prices all rules together apart from each of them', () => {
    const result = select(2, { kind: 'exclude', candidate: 'a' }, { kind: 'exclude', candidate: 'b' });
    expect(result).toMatchObject({ priceOfRules: [{ price: 30 }, { price: 25 }], priceOfAllRules: 45 });
    expect(select(2, { kind: 'exclude', candidate: 'a' })).toMatchObject({ priceOfAllRules: 20 });
  });

  it('does not take the noise in a sum for a price', () => {
    const noisy = [0.4, 0.2, 0.5, 0.1].map((score, index) => ({ id: `${index}`, score }));
    const pairs = [
      ['0', '1'],
      ['0', '2'],
      ['1', '2'],
    ];
    const rules = pairs.map((pair): PortfolioRule => ({ kind: 'not-together', candidates: pair }));
    const result = selectPortfolio(noisy, { count: 2, rules });
    expect(result).toMatchObject({
      selected: ['2', '3'],
      priceOfRules: [{ price: 0, without: { selected: ['0', '1'], total: 0.4 + 0.2 } }, {}, {}],
    });
  });

  it('tells which score is no number', () => {
    const broken = [...candidates, { id: 'e', score: Number.NaN }];
    expect(() => selectPortfolio(broken, { count: 1 })).toThrow(
      expect.objectContaining({ path: ['candidates', 4, 'score'] }),
    );
  });
});
