import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, fraction, mean } from './fraction.fixture.ts';
import { meanOf, sumOf, weightedMeanOf, weightedSumOf } from './sums.ts';

const numberOf = ({ over, under }: Fraction): number => Number(over) / Number(under);
const weighted = (value: fc.Arbitrary<number>) =>
  fc
    .array(fc.tuple(value, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 15 })
    .filter((list) => list.some(([, weight]) => weight > 0));
const any = fc.double({ min: -1e308, max: 1e308, noNaN: true });
const split = (list: readonly (readonly [number, number])[]) =>
  [list.map(([value]) => value), list.map(([, weight]) => weight)] as const;

describe('means', () => {
  it('on a grid of quarters, eighths or 1024ths come out as the fraction, rounded once', () => {
    fc.assert(
      fc.property(fc.constantFrom(4, 8, 1024), weighted(fc.integer({ min: -50, max: 50 })), (grid, list) => {
        const [steps, weights] = split(list);
        const wanted = mean(
          steps.map((step) => fraction(step, grid)),
          weights,
        );
        expect(
          weightedMeanOf(
            steps.map((step) => step / grid),
            weights,
          ) || 0,
        ).toBe(numberOf(wanted) || 0);
      }),
    );
  });

  it('of equal values are that value, at every size', () => {
    fc.assert(
      fc.property(any, fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (value, weights) => {
        const values = weights.map(() => value);
        expect(weightedMeanOf(values, weights)).toBe(value + 0);
        expect(meanOf(values)).toBe(value + 0);
      }),
    );
  });

  it('are finite, stay between the ends and do not depend on the order or on the unit of the weights', () => {
    fc.assert(
      fc.property(weighted(any), fc.integer({ min: -900, max: 900 }), (list, power) => {
        const [values, weights] = split(list);
        const found = weightedMeanOf(values, weights);
        const counted = values.filter((_, index) => weights[index] !== 0);
        expect(found).toBeGreaterThanOrEqual(Math.min(...counted));
        expect(found).toBeLessThanOrEqual(Math.max(...counted));
        const size = Math.max(...values.map(Math.abs));
        const turned = weightedMeanOf([...values].reverse(), [...weights].reverse());
        expect(Math.abs(turned / 4 - found / 4)).toBeLessThanOrEqual(1e-16 * size);
        const unit = Number(`1e${Math.trunc(power / 3.1)}`);
        const moved = weightedMeanOf(
          values,
          weights.map((weight) => weight * unit),
        );
        expect(Math.abs(moved / 4 - found / 4)).toBeLessThanOrEqual(1e-15 * size);
      }),
    );
  });
});

describe('sums', () => {
  it('of a grid are the fraction, rounded once, in every order', () => {
    fc.assert(
      fc.property(weighted(fc.integer({ min: -1000, max: 1000 })), (list) => {
        const [steps, weights] = split(list);
        const values = steps.map((step) => step / 64);
        const total = steps.reduce((sum, step) => sum + step, 0) / 64;
        expect(sumOf(values)).toBe(total);
        const products = steps.reduce((sum, step, index) => sum + step * (weights[index] as number), 0) / 64;
        expect(weightedSumOf(values, weights) || 0).toBe(products || 0);
      }),
    );
  });

  it('lose nothing where large terms cancel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 1e10, max: 1e20, noNaN: true }),
        (small, large) => {
          const rest = small / 1e6;
          expect(sumOf([large, rest, -large])).toBe(rest);
          expect(Math.abs(weightedSumOf([large, rest, -large], [3, 1, 3]) - rest)).toBeLessThan(
            1e-30 * large,
          );
        },
      ),
    );
  });

  it('pass the largest number as additions do', () => {
    expect(sumOf([1e308, 1e308])).toBe(Number.POSITIVE_INFINITY);
    expect(weightedSumOf([1e308, 1e308], [1, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});
