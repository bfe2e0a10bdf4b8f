import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometricMean } from './geometric-mean.ts';
import { harmonicMean } from './harmonic-mean.ts';
import { owa } from './owa.ts';
import { powerMean } from './power-mean.ts';
import { weightedMean } from './weighted-mean.ts';

const value = fc.double({ min: 0.001, max: 1000, noNaN: true });
const weight = fc.double({ min: 0.001, max: 10, noNaN: true });
const weighted = fc
  .array(fc.tuple(value, weight), { minLength: 1, maxLength: 12 })
  .map((pairs) => ({ values: pairs.map(([v]) => v), weights: pairs.map(([, w]) => w) }));

const means: [string, (values: readonly number[], weights: readonly number[]) => number][] = [
  ['weightedMean', weightedMean],
  ['geometricMean', geometricMean],
  ['harmonicMean', harmonicMean],
  ['powerMean 3', (values, weights) => powerMean(values, weights, 3)],
  ['powerMean -3', (values, weights) => powerMean(values, weights, -3)],
  ['owa', owa],
];

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe.each(means)('%s', (_name, mean) => {
  it('lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(weighted, ({ values, weights }) => {
        const result = mean(values, weights);
        expect(result).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9));
        expect(result).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9));
      }),
    );
  });

  it('does not depend on the scale of the weights, and moves with the scale of the values', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ values, weights }, k) => {
        const result = mean(values, weights);
        expect(
          near(
            mean(
              values,
              weights.map((w) => w * k),
            ),
            result,
          ),
        ).toBe(true);
        expect(
          near(
            mean(
              values.map((v) => v * k),
              weights,
            ),
            result * k,
          ),
        ).toBe(true);
      }),
    );
  });

  it('never falls when a value rises', () => {
    fc.assert(
      fc.property(
        weighted,
        fc.nat(),
        fc.double({ min: 0, max: 100, noNaN: true }),
        ({ values, weights }, at, by) => {
          const raised = values.map((v, index) => (index === at % values.length ? v + by : v));
          expect(mean(raised, weights)).toBeGreaterThanOrEqual(mean(values, weights) * (1 - 1e-9));
        },
      ),
    );
  });
});

describe('the classical means', () => {
  it('stand in their order', () => {
    fc.assert(
      fc.property(weighted, ({ values, weights }) => {
        const arithmetic = weightedMean(values, weights) * (1 + 1e-9);
        const geometric = geometricMean(values, weights);
        expect(geometric).toBeLessThanOrEqual(arithmetic);
        expect(harmonicMean(values, weights)).toBeLessThanOrEqual(geometric * (1 + 1e-9));
      }),
    );
  });

  it('do not care about the order of the criteria', () => {
    fc.assert(
      fc.property(weighted, ({ values, weights }) => {
        const back = <T>(list: readonly T[]) => [...list].reverse();
        for (const mean of [weightedMean, geometricMean, harmonicMean]) {
          expect(near(mean(back(values), back(weights)), mean(values, weights))).toBe(true);
        }
        expect(near(owa(back(values), weights), owa(values, weights))).toBe(true);
      }),
    );
  });

  it('skip a value in the same way as leaving it out', () => {
    fc.assert(
      fc.property(weighted, weight, ({ values, weights }, extra) => {
        for (const mean of [weightedMean, geometricMean, harmonicMean]) {
          const skipped = mean([...values, null], [...weights, extra], { missing: 'renormalise' });
          expect(near(skipped ?? Number.NaN, mean(values, weights))).toBe(true);
        }
      }),
    );
  });
});
