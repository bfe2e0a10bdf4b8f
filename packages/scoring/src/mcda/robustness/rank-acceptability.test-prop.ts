import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankAcceptability } from './rank-acceptability.ts';
import { sampleWeights } from './sample-weights.ts';

const cell = fc.integer({ min: 0, max: 6 });
const matrices = fc
  .integer({ min: 1, max: 4 })
  .chain((criteria) =>
    fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 40 }),
  );

it('counts what plain counting of ranks gives, ties included', () => {
  fc.assert(
    fc.property(matrices, fc.nat(), fc.integer({ min: 1, max: 12 }), (values, seed, draws) => {
      const criteria = values[0]?.length ?? 0;
      const weightDraws = sampleWeights(criteria, draws, { seed });
      const rankings = weightDraws.map((weights) => {
        const scores = values.map((row) =>
          row.reduce((sum, own, index) => sum + own * (weights[index] as number), 0),
        );
        return scores.map((score) => 1 + scores.filter((other) => other > score).length);
      });
      const share = (holds: (ranks: number[]) => boolean) => rankings.filter(holds).length / draws;
      const result = rankAcceptability(values, weightDraws);
      for (const one of values.keys()) {
        const row = result.acceptability[one] as number[];
        expect(row).toEqual(values.map((_, place) => share((ranks) => ranks[one] === place + 1)));
        expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        expect(result.winning?.[one]).toEqual(
          values.map((_, other) => share((ranks) => (ranks[one] as number) < (ranks[other] as number))),
        );
      }
    }),
    { numRuns: 200 },
  );
});

it('has columns that sum to 1 when nothing ties', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const values = sampleWeights(3, 30, { seed: seed + 1 });
      const { acceptability } = rankAcceptability(values, sampleWeights(3, 50, { seed }));
      for (const place of values.keys()) {
        expect(acceptability.reduce((sum, row) => sum + (row[place] as number), 0)).toBeCloseTo(1, 12);
      }
    }),
    { numRuns: 50 },
  );
});
