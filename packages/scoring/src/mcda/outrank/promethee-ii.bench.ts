import * as promethee from 'promethee';
import { expect, test } from 'vitest';
import { createRandom } from '../robustness/random.ts';
import { prometheeII } from './promethee-ii.ts';

const random = createRandom(6);
const values = Array.from({ length: 193 }, () => Array.from({ length: 12 }, () => 100 * random.next()));
const weights = Array.from({ length: 12 }, (_, column) => 1 + column);
const thresholds = { q: 5, p: 30 };
const directions = weights.map(() => 'maximise' as const);
const payload = {
  alternatives: values.map((evaluations, position) => ({ identifier: `a${position}`, evaluations })),
  criteria: weights.map((weight, column) => ({
    name: `c${column}`,
    weight,
    objective: 'maximize' as const,
    preferenceFunction: promethee.buildLinearFunction({
      indifference: thresholds.q,
      preference: thresholds.p,
    }),
  })),
};
const preference = { type: 'linear' as const, ...thresholds };

test('PROMETHEE II on 193 x 12, linear preference', async ({ bench }) => {
  const ours = () => prometheeII(values, directions, weights, { preference });
  const theirs = () => promethee.calculatePrometheeTwo(payload);
  const { net } = ours();
  for (const { alternativeIdentifier, liquidFlux } of theirs()) {
    expect(net[Number(alternativeIdentifier.slice(1))]).toBeCloseTo(liquidFlux, 9);
  }
  await bench.compare(
    bench('osee: prometheeII', () => void ours()),
    bench('promethee 1.0.1', () => void theirs()),
    { time: 500 },
  );
});
