import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fraction, fraction, mean, order } from '../../number/fraction.fixture.ts';
import { assess, buildModel, criterion, node, scaleOf } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

/** Answers on a coarse grid with whole weights, in two parts, and a limit on a grid of its own. */
const cases = fc.record({
  grid: fc.integer({ min: 1, max: 12 }),
  parts: fc.tuple(
    fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
  ),
  weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
  limit: fc
    .tuple(fc.nat(24), fc.integer({ min: 1, max: 24 }))
    .filter(([over, under]) => over > 0 && over < under),
  bandEdge: fc.constantFrom('upper' as const, 'lower' as const),
});

describe('edges of bands and levels', () => {
  it('are where exact fractions have them', () => {
    fc.assert(
      fc.property(cases, ({ grid, parts, weights, limit: [over, under], bandEdge }) => {
        const limit = over / under;
        const values = Array.from({ length: grid + 1 }, (_, step) => step / grid);
        const model = buildModel({
          policies: { bandEdge },
          scales: [scaleOf('quarters', values)],
          levels: [
            { id: 'low', title: 'Low', requires: [] },
            { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: limit }] },
          ],
          bands: [
            { id: 'low', title: 'Low', from: 0, to: limit },
            { id: 'high', title: 'High', from: limit, to: 1 },
          ],
          nodes: parts.map((_, part) => node(`n${part}`, null, { weight: weights[part] ?? 1 })),
          criteria: parts.flatMap((part, place) =>
            part.map(([, weight], position) =>
              criterion(`q${place}-${position}`, `n${place}`, { impacts: [{ nodeId: `n${place}`, weight }] }),
            ),
          ),
        });
        const given = Object.fromEntries(
          parts.flatMap((part, place) =>
            part.map(([step, weight], position) => [
              `q${place}-${position}`,
              Math.min(step, grid) / grid,
              weight,
            ]),
          ),
        );
        const exact: Fraction = mean(
          parts.map((part) =>
            mean(
              part.map(([step]) => fraction(Math.min(step, grid), grid)),
              part.map(([, weight]) => weight),
            ),
          ),
          weights,
        );
        const { root } = scoreMaturity(model, assess(model, given), { gains: false });
        const place = order(exact, fraction(over, under));
        expect(root.level.reached).toBe(place >= 0 ? 'high' : 'low');
        expect(root.bandId).toBe(place > 0 || (place === 0 && bandEdge === 'upper') ? 'high' : 'low');
      }),
      { numRuns: 300 },
    );
  });
});
