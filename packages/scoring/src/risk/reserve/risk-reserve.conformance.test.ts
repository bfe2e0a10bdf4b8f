import { describe, expect, it } from 'vitest';
import { riskReserve } from '../index.ts';
import { describeCase } from '../testing/describe-case.fixture.ts';
import { registerOf, simpleRisk } from '../testing/registers.fixture.ts';

const lowOf = (levels: readonly { readonly quantile: { readonly low: number } | null }[]) =>
  levels.map(({ quantile }) => quantile?.low);

describeCase<{
  readonly risks: readonly { readonly id: string; readonly p: string; readonly impact: number }[];
  readonly expected: {
    readonly printed: { readonly expectedLoss: number; readonly mostLoss: number };
    readonly computedHere: {
      readonly quantiles: Readonly<Record<string, number>>;
      readonly reached: Readonly<Record<string, string>>;
      readonly probabilityOfNoLoss: string;
      readonly probabilityWithinExpectedLoss: string;
      readonly fullyDependent: Readonly<Record<string, number>>;
    };
  };
}>(describe, 'risk-register-six', ({ risks, expected: { printed, computedHere } }) => {
  const register = registerOf(
    risks.map(({ id, p, impact }) => simpleRisk(id, Number(p), impact)),
    { currency: 'USD' },
  );
  const levels = [0.5, 0.7, 0.8, 0.9, 0.95];
  const quantiles = Object.values(computedHere.quantiles);

  it('gives the printed expected loss and the exact quantiles', () => {
    const result = riskReserve(register, { levels, within: quantiles });
    expect(result.expected).toEqual({
      value: printed.expectedLoss,
      low: printed.expectedLoss,
      high: printed.expectedLoss,
    });
    expect(result.most).toBe(printed.mostLoss);
    expect(result.method).toBe('exact');
    expect(lowOf(result.levels)).toEqual(quantiles);
    expect(result.levels.map(({ quantile }) => quantile?.high)).toEqual(quantiles);
    expect(result.within.map(({ chance }) => chance?.low)).toEqual(
      Object.values(computedHere.reached).map(Number),
    );
    expect(result.withoutLoss?.low).toBe(Number(computedHere.probabilityOfNoLoss));
    expect(result.withinExpected?.low).toBe(Number(computedHere.probabilityWithinExpectedLoss));
    expect(result.levels[0]?.beyond).toEqual(['D']);
  });

  it('moves them together, by level and as one group', () => {
    const dependent = Object.values(computedHere.fullyDependent);
    const asked = { levels: [0.5, 0.8, 0.95], draws: { seed: 3, count: 4000 } };
    expect(riskReserve(register, asked).levels.map(({ together }) => together?.low)).toEqual(dependent);
    const grouped = { ...register, groups: [{ id: 'all', riskIds: risks.map(({ id }) => id) }] };
    const result = riskReserve(grouped, asked);
    expect(lowOf(result.levels)).toEqual(dependent);
    expect(result.levels.map(({ drawn }) => drawn?.agrees)).toEqual([true, true, true]);
  });
});

describeCase<{
  readonly cases: readonly {
    readonly p: readonly string[];
    readonly impact: readonly number[];
    readonly level: string;
    readonly expected: number;
  }[];
}>(describe, 'risk-ties', ({ cases }) => {
  it.each(cases)('$p at $level', ({ p, impact, level, expected }) => {
    const risks = p.map((chance, place) => simpleRisk(`r${place}`, Number(chance), impact[place] ?? 0));
    for (const order of [risks, [...risks].reverse()]) {
      const { levels } = riskReserve(registerOf(order), { levels: [Number(level)] });
      expect(levels[0]?.quantile).toEqual({ low: expected, high: expected });
    }
  });
});

describeCase<{
  readonly elements: readonly (readonly [string, number, number, number])[];
  readonly expected: {
    readonly exact: {
      readonly mean: number;
      readonly sumLow: number;
      readonly sumHigh: number;
      readonly sumMostLikely: number;
    };
    readonly independent: Readonly<Record<string, number>>;
    readonly gridOfTen: { readonly P80: { readonly low: number; readonly high: number } };
    readonly fullyDependent: Readonly<Record<string, number>>;
  };
}>(describe, 'cost-ranges-gao', ({ elements, expected }) => {
  const register = registerOf(
    elements.map(([id, low, mostLikely, high]) => simpleRisk(id, 1, { low, mostLikely, high })),
    { currency: 'USD' },
  );
  const levels = [0.5, 0.7, 0.8, 0.9, 0.95];

  it('brackets the quantiles on a grid of ten and meets them by draws', () => {
    const { sumMostLikely, mean, sumHigh } = expected.exact;
    const draws = { seed: 11, count: 200_000 };
    const result = riskReserve(register, { levels, step: 10, draws, within: [sumMostLikely] });
    const p80 = result.levels[2];
    expect(p80?.quantile).toEqual(expected.gridOfTen.P80);
    expect(result.width).toBe(70);
    expect(result.expected.value).toBeCloseTo(mean, 6);
    expect(result.most).toBe(sumHigh);
    for (const [place, level] of levels.entries()) {
      const wanted = expected.independent[`P${level * 100}`] ?? Number.NaN;
      const { quantile, drawn } = result.levels[place] ?? {};
      expect(quantile?.low).toBeLessThanOrEqual(wanted + 8);
      expect(quantile?.high).toBeGreaterThanOrEqual(wanted - 8);
      expect(drawn?.agrees).toBe(true);
      expect(Math.abs((drawn?.value ?? 0) - wanted)).toBeLessThan(4 * (drawn?.standardError ?? 0) + 8);
    }
    const within = result.within[0]?.chance;
    expect(within?.low).toBeLessThanOrEqual(0.1264);
    expect(within?.high).toBeGreaterThanOrEqual(0.1254);
  });

  it('adds up the quantiles of what moves together', () => {
    const result = riskReserve(register, { levels: [0.5, 0.8, 0.95] });
    for (const [place, name] of ['P50', 'P80', 'P95'].entries()) {
      const { low, high } = result.levels[place]?.together ?? { low: 0, high: 0 };
      expect(low).toBe(high);
      expect(Math.abs(low - (expected.fullyDependent[name] ?? 0))).toBeLessThan(0.1);
    }
    const groups = [{ id: 'all', riskIds: elements.map(([id]) => id) }];
    const grouped = riskReserve({ ...register, groups }, { levels: [0.8], step: 5 });
    expect(grouped.levels[0]?.quantile?.low).toBeLessThanOrEqual(88354.8);
    expect(grouped.levels[0]?.quantile?.high).toBeGreaterThanOrEqual(88354.8);
  });
});

describeCase<{
  readonly step: number;
  readonly number: readonly string[];
  readonly size: readonly string[];
  readonly expected: {
    readonly mean: number;
    readonly most: number;
    readonly quantiles: Readonly<Record<string, number>>;
    readonly cdf: Readonly<Record<string, number>>;
    readonly tolerance: number;
  };
}>(describe, 'aggregate-convolution', ({ step, number, size, expected }) => {
  const risk = {
    id: 'recurring',
    event: 'Comes again.',
    likelihood: { times: number.map(Number) },
    impact: { outcomes: size.map((chance, place) => ({ amount: place * step, chance: Number(chance) })) },
  };
  const levels = Object.keys(expected.quantiles).map(Number);
  const within = Object.keys(expected.cdf).map(Number);

  it.each([undefined, step])('adds up a risk that comes several times, step %s', (grid) => {
    const draws = { seed: 5 };
    const options = { levels, within, draws, ...(grid === undefined ? {} : { step: grid }) };
    const result = riskReserve(registerOf([risk]), options);
    expect(result.method).toBe(grid === undefined ? 'exact' : 'grid');
    expect(result.width).toBe(0);
    expect(result.expected.value).toBeCloseTo(expected.mean, 9);
    expect(result.most).toBe(expected.most);
    expect(lowOf(result.levels)).toEqual(Object.values(expected.quantiles));
    for (const [place, chance] of Object.values(expected.cdf).entries()) {
      expect(Math.abs((result.within[place]?.chance?.low ?? 0) - chance)).toBeLessThan(expected.tolerance);
    }
    expect(result.levels.every(({ drawn }) => drawn?.agrees)).toBe(true);
  });
});
