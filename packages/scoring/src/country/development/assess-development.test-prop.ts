import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, assess, figures, model } from './own-model.fixture.ts';

describe('assessDevelopment', () => {
  it('stays inside the interval, whatever turns out', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 2 });
    const known = fc.record({ a: figure, b: figure, c: figure, d: figure, e: figure, f: figure });
    const rest = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(known, rest, fc.constantFrom('arithmetic', 'geometric'), (given, fill, aggregation) => {
        const policies = { ...model.policies, aggregation } as const;
        // One of two that measure the same is enough, so both are filled in or neither.
        const same = given.a ?? given.b;
        const start = { ...given, a: same, b: same };
        const before = assess(figures(start), { policies });
        const filled = Object.fromEntries(Object.entries(start).map(([id, value]) => [id, value ?? fill]));
        const after = assess(figures(filled), { policies });
        expect(after.coverage).toBeCloseTo(1, 12);
        expect(after.value).not.toBeNull();
        expect(after.value ?? -1).toBeGreaterThanOrEqual(before.interval.worst - 1e-12);
        expect(after.value ?? 2).toBeLessThanOrEqual(before.interval.best + 1e-12);
        expect(before.coverage).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of figures', () => {
    const values = figures({ ...all, e: null });
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: values.length }), (shuffled) => {
        expect(assess(shuffled)).toEqual(assess(values));
      }),
    );
  });
});
