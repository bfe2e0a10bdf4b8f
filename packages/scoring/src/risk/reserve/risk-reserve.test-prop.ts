import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessRisks, riskReserve } from '../index.ts';
import type { Risk } from '../register/risk.ts';
import { registerOf, simpleRisk } from '../testing/registers.fixture.ts';

const chance = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const amount = fc.integer({ min: -40, max: 100 }).map((tenths) => tenths / 10);
const points = (most: number) =>
  fc
    .array(fc.tuple(chance, amount), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([p, money], place) => simpleRisk(`r${place}`, p, money)));

const levels = [0, 0.05, 0.25, 0.5, 0.8, 0.95, 1];

/** All outcomes one by one, in whole twentieths and whole tenths. */
const enumerate = (risks: readonly Risk[], level: number): number => {
  const twentieths = (value: unknown): bigint => BigInt(Math.round((value as number) * 20));
  const tenths = (value: unknown): number => Math.round((value as number) * 10);
  const outcomes = new Map<number, bigint>();
  for (let mask = 0; mask < 1 << risks.length; mask += 1) {
    let weight = 1n;
    let sum = 0;
    for (const [place, { likelihood, impact }] of risks.entries()) {
      const p = twentieths(likelihood?.chance);
      const happens = (mask & (1 << place)) !== 0;
      weight *= happens ? p : 20n - p;
      if (happens) sum += tenths(impact?.money);
    }
    if (weight > 0n) outcomes.set(sum, (outcomes.get(sum) ?? 0n) + weight);
  }
  let all = 1n;
  for (const _ of risks) all *= 20n;
  let reached = 0n;
  for (const sum of [...outcomes.keys()].sort((a, b) => a - b)) {
    reached += outcomes.get(sum) ?? 0n;
    if (reached * 20n >= BigInt(Math.round(level * 20)) * all) return sum / 10;
  }
  return Number.NaN;
};

it('equals the enumeration of every outcome, to the last digit, for up to 15 risks', () => {
  fc.assert(
    fc.property(points(15), (risks) => {
      const result = riskReserve(registerOf(risks), { levels });
      expect(result.method).toBe('exact');
      for (const { level, quantile } of result.levels) {
        const expected = enumerate(risks, level) + 0;
        expect(quantile).toEqual({ low: expected, high: expected });
      }
    }),
    { numRuns: 12 },
  );
});

const estimate = fc.oneof(
  amount,
  fc
    .tuple(amount, amount, amount)
    .map((three) => three.sort((a, b) => a - b))
    .map(([low = 0, mostLikely = 0, high = 0]) => ({ low, mostLikely, high })),
  fc
    .tuple(amount, amount)
    .map((two) => two.sort((a, b) => a - b))
    .map(([low = 0, high = 0]) => ({ low, high })),
);

const likelihood = fc.oneof(
  chance.map((p) => ({ chance: p })),
  fc
    .tuple(chance, chance)
    .map((two) => two.sort((a, b) => a - b))
    .map(([low = 0, high = 0]) => ({ chance: { low, high } })),
  fc.constant({ times: [0.5, 0.25, 0.25] }),
);

const mixed = fc
  .tuple(
    fc.array(fc.tuple(likelihood, estimate), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([parts, quarters]) => {
    const risks = parts.map(
      ([likely, money], place): Risk => ({
        id: `r${place}`,
        event: 'Comes true.',
        likelihood: likely,
        impact: { money },
      }),
    );
    const groups = [{ id: 'g', riskIds: risks.slice(0, 3).map(({ id }) => id), strength: quarters / 4 }];
    return registerOf(risks, { groups });
  });

it('a grid holds the exact quantile between its ends, no wider than it says', () => {
  fc.assert(
    fc.property(points(8), fc.constantFrom(0.3, 0.7, 1, 2.5), (risks, step) => {
      const exact = riskReserve(registerOf(risks), { levels });
      const grid = riskReserve(registerOf(risks), { levels, step });
      expect(grid.method).toBe('grid');
      for (const [place, { quantile }] of grid.levels.entries()) {
        const truth = exact.levels[place]?.quantile?.low ?? Number.NaN;
        expect(quantile?.low).toBeLessThanOrEqual(truth + 1e-9);
        expect(quantile?.high).toBeGreaterThanOrEqual(truth - 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

it('the moved distributions lie no further apart than the stated width', () => {
  fc.assert(
    fc.property(mixed, (register) => {
      const { width, levels: found } = riskReserve(register, { levels: [0.1, 0.5, 0.9], step: 0.5 });
      for (const { quantile, level } of found) {
        const gap = (quantile?.high ?? 0) - (quantile?.low ?? 0);
        expect(gap, `at ${level}`).toBeGreaterThanOrEqual(0);
        expect(gap, `at ${level}`).toBeLessThanOrEqual(width + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

it('draws agree with the convolution, with ranges, repetition and groups', () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 0, max: 1_000_000 }), (register, seed) => {
      const draws = { seed, count: 4000 };
      const result = riskReserve(register, { levels: [0.2, 0.5, 0.8], draws, step: 0.05 });
      // Each disagrees once in a thousand times; all three together never by chance.
      expect(result.levels.some(({ drawn }) => drawn?.agrees)).toBe(true);
      expect(riskReserve(register, { levels: [0.2, 0.5, 0.8], draws, step: 0.05 })).toEqual(result);
    }),
    { numRuns: 15 },
  );
});

it('the order of risks and of groups changes nothing', () => {
  fc.assert(
    fc.property(mixed, fc.infiniteStream(fc.nat()), (register, keys) => {
      const shuffled = [...register.risks]
        .map((risk) => ({ risk, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ risk }) => risk);
      const groups =
        register.groups?.map((group) => ({ ...group, riskIds: [...group.riskIds].reverse() })) ?? [];
      const other = { ...register, risks: shuffled, groups };
      const options = { draws: { seed: 1, count: 200 } };
      expect(riskReserve(other, options)).toEqual(riskReserve(register, options));
      const { issues: _, ...rest } = assessRisks(register, { asOf: '2027-01-01' });
      const { issues: __, ...others } = assessRisks(other, { asOf: '2027-01-01' });
      expect(others).toEqual(rest);
    }),
    { numRuns: 30 },
  );
});

it('a risk more, a higher level or a worse case never lowers the reserve of losses', () => {
  const losses = points(7).map((risks) =>
    risks.map((risk) => ({ ...risk, impact: { money: Math.abs(risk.impact?.money as number) } })),
  );
  fc.assert(
    fc.property(losses, (risks) => {
      const amounts = (list: readonly Risk[]) =>
        riskReserve(registerOf(list), { levels }).levels.map(({ quantile }) => quantile?.high ?? 0);
      const [all, fewer] = [amounts(risks), amounts(risks.slice(1))];
      for (const [place, each] of all.entries()) {
        expect(each).toBeGreaterThanOrEqual(fewer[place] ?? 0);
        if (place > 0) expect(each).toBeGreaterThanOrEqual(all[place - 1] ?? 0);
      }
    }),
    { numRuns: 40 },
  );
});

it('the ends hold the figure, whatever the ranges', () => {
  fc.assert(
    fc.property(mixed, (register) => {
      const { levels: found, expected } = riskReserve(register, { levels: [0.1, 0.5, 0.9], step: 0.5 });
      for (const { quantile, ends, level } of found) {
        expect(ends.low, `low at ${level}`).toBeLessThanOrEqual((quantile?.high ?? 0) + 1e-9);
        expect(ends.high, `high at ${level}`).toBeGreaterThanOrEqual((quantile?.low ?? 0) - 1e-9);
      }
      expect(expected.low).toBeLessThanOrEqual((expected.value ?? 0) + 1e-9);
      expect(expected.high).toBeGreaterThanOrEqual((expected.value ?? 0) - 1e-9);
    }),
    { numRuns: 40 },
  );
});
