import { describe, expect, it } from 'vitest';
import { riskReserve } from '../index.ts';
import { fullRegister, registerOf, simpleRisk } from '../testing/registers.fixture.ts';

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('riskReserve', () => {
  it('counts what is known, names the rest, and has no upper end where there is none', () => {
    const result = riskReserve(fullRegister, { asOf: '2027-03-02', draws: { seed: 1, count: 3000 } });
    expect(result.counted).toEqual(['currency-fall', 'gain', 'grant-ends', 'outage']);
    expect(result.leftOut).toEqual(['flood', 'unknown']);
    expect(result.issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['risk-not-counted', 3],
      ['risk-not-counted', 4],
    ]);
    expect(result.levels.every(({ ends }) => ends.high === null)).toBe(true);
    expect(result.levels.every(({ drawn }) => drawn?.agrees)).toBe(true);
    expect(result.method).toBe('grid');
    expect(result.expected.high).toBeNull();
  });

  it('makes a reserve of days', () => {
    const result = riskReserve(registerOf([{ ...simpleRisk('a', 1, 5), impact: { days: 12 } }]), {
      measure: 'days',
    });
    expect(result.levels[0]?.quantile).toEqual({ low: 12, high: 12 });
    expect(
      riskReserve(registerOf([{ ...simpleRisk('a', 1, 5), impact: { days: 12 } }])).levels[0],
    ).toMatchObject({ quantile: null, reserve: null, together: null, beyond: [] });
  });

  it('shows a gain as surplus, never as a negative reserve', () => {
    const { levels, most, withoutLoss } = riskReserve(registerOf([simpleRisk('gain', 1, -40)]));
    expect(levels[0]).toMatchObject({
      quantile: { low: -40, high: -40 },
      reserve: { low: 0, high: 0 },
      surplus: { low: 40, high: 40 },
    });
    expect([most, withoutLoss]).toEqual([-40, { low: 1, high: 1 }]);
  });

  it('holds an empty register and certain risks', () => {
    expect(riskReserve(registerOf([])).levels[2]?.quantile).toEqual({ low: 0, high: 0 });
    const certain = registerOf([simpleRisk('a', 1, 0.1), simpleRisk('b', 1, 0.2), simpleRisk('c', 0, 9)]);
    expect(riskReserve(certain).levels[0]?.quantile).toEqual({ low: 0.3, high: 0.3 });
  });

  it('goes over to the grid for more sums than can be told one by one', () => {
    const risks = Array.from({ length: 40 }, (_, place) =>
      simpleRisk(`r${place}`, 0.31, 1000.07 * (place + 1) + place ** 3),
    );
    const result = riskReserve(registerOf(risks), { levels: [0.8], draws: { seed: 2, count: 4000 } });
    expect(result.method).toBe('grid');
    expect(result.width).toBeGreaterThan(0);
    expect(result.levels[0]?.drawn?.agrees).toBe(true);
  });

  it('takes unlike sizes and the smallest chances exactly', () => {
    const risks = [simpleRisk('a', 1e-9, 1e15), simpleRisk('b', 0.5, 0.01)];
    const levels = [0.499, 0.999999999, 0.9999999995, 1];
    expect(riskReserve(registerOf(risks), { levels }).levels.map(({ quantile }) => quantile?.low)).toEqual([
      0, 0.01, 1e15, 1e15,
    ]);
  });

  it('refuses a step that is too fine, draws without end and levels that are none', () => {
    const register = registerOf([simpleRisk('a', 0.5, { low: 0, high: 1e12 })]);
    expect(codeOf(() => riskReserve(register, { step: 1 }))).toBe('too-large');
    expect(codeOf(() => riskReserve(register, { levels: [1.2] }))).toBe('out-of-range');
    expect(codeOf(() => riskReserve(register, { draws: { seed: -1 } }))).toBe('out-of-range');
    const many = registerOf(Array.from({ length: 200 }, (_, place) => simpleRisk(`r${place}`, 0.5, 1)));
    expect(codeOf(() => riskReserve(many, { draws: { seed: 1, count: 1_000_000 } }))).toBe('too-large');
  });
});
