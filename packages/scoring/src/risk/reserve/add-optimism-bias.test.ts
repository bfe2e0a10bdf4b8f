import { describe, expect, it } from 'vitest';
import { addOptimismBias, optimismBiasRates } from '../index.ts';
import { describeCase } from '../testing/describe-case.fixture.ts';

describe('addOptimismBias', () => {
  it('adds exactly, and nothing that is not known', () => {
    expect(addOptimismBias({ amount: 0.1 }, 200)).toEqual({ amount: 0.3, bias: 0.2, issues: [] });
    expect(addOptimismBias({ amount: 100 }, null)).toMatchObject({ amount: null, bias: null });
  });

  it('says when a risk is counted twice', () => {
    const codes = (estimate: Parameters<typeof addOptimismBias>[0]) =>
      addOptimismBias(estimate, 10).issues.map(({ code, path }) => [code, path[1]]);
    expect(codes({ amount: 100, contingency: 5 })).toEqual([['counted-twice', 'contingency']]);
    expect(codes({ amount: 100, reserve: 5 })).toEqual([['counted-twice', 'reserve']]);
    expect(codes({ amount: 100, reserve: 0 })).toEqual([]);
  });
});

describeCase<{
  readonly upperBoundPercent: Readonly<
    Record<string, { readonly duration: number; readonly capital: number }>
  >;
  readonly staged: Readonly<Record<string, readonly (number | null)[]>>;
}>(describe, 'optimism-bias', ({ upperBoundPercent, staged }) => {
  const rate = (id: string, of: 'cost' | 'duration') =>
    optimismBiasRates.find((each) => each.id === id && each.of === of)?.percents;
  const idOf = (name: string) =>
    name.replace('non-standard', 'other').replace('civil engineering', 'civil works').replaceAll(' ', '-');

  it.each(Object.entries(upperBoundPercent))(
    'holds the upper bounds of %s',
    (name, { capital, duration }) => {
      expect(rate(idOf(name), 'cost')).toEqual([capital]);
      expect(rate(idOf(name), 'duration')).toEqual([duration]);
      expect(addOptimismBias({ amount: 100 }, capital).bias).toBe(capital);
    },
  );

  it.each(Object.entries(staged))('holds the stages of %s, and knows what it does not', (name, percents) => {
    const id = name === 'IT system development' ? 'it-development' : idOf(name);
    expect(rate(id, 'cost')).toEqual(percents);
    const amounts = percents.map((percent) => addOptimismBias({ amount: 100 }, percent).amount);
    expect(amounts).toEqual(percents.map((percent) => (percent === null ? null : 100 + percent)));
  });
});
