import { geometricMean } from '../aggregate/geometric-mean.ts';
import { weightedMean } from '../aggregate/weighted-mean.ts';
import { normalise } from '../normalise/normalise.ts';
import { hdiGoalposts } from './hdi-goalposts.fixture.ts';
import { methodNamed } from './method-named.fixture.ts';
import { directionsOf, expectWithin, type ReferenceCase } from './reference-cases.fixture.ts';

const scaled = (c: ReferenceCase<{ matrix: number[][] }>): void => {
  const method = methodNamed(c.method.replace('normalise_', ''));
  expectWithin(normalise(c.matrix, directionsOf(c), method), c.expected.matrix, c);
};

interface CoinrFamily {
  readonly goalposts: [number, [number, number, number], 1 | -1, number][];
  readonly dist2targ: { x: number[]; target: number; direction: 1 | -1; cap: boolean; y: number[] }[];
}

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);
const towards = (direction: 1 | -1) => [direction === 1 ? ('maximise' as const) : ('minimise' as const)];

export const normalisationRunners = {
  normalise_minmax: scaled,
  normalise_max: scaled,
  normalise_maxabs: scaled,
  normalise_sum: scaled,
  normalise_vector: scaled,
  normalise_linear: scaled,
  normalise_zscore_population: scaled,
  normalise_coinr_family: (c: ReferenceCase<CoinrFamily>) => {
    for (const [value, [lower, upper, scale], direction, expected] of c.expected.goalposts) {
      const options = { goalposts: [{ lower, upper }], range: [0, scale] as const };
      expectWithin(normalise([[value]], towards(direction), 'goalposts', options), [[expected]], c);
    }
    for (const { x, target, direction, cap, y } of c.expected.dist2targ) {
      const options = { targets: [target], truncate: cap };
      expectWithin(normalise(column(x), towards(direction), 'distance-to-target', options), column(y), c);
    }
  },
  'normalise_goalposts+geometric': (c: ReferenceCase<{ index_rows: number[][] }>) => {
    const indices = normalise(c.matrix, directionsOf(c), 'goalposts', { goalposts: hdiGoalposts });
    const rows = indices.map(([health = 0, expected = 0, mean = 0, income = 0]) => {
      const education = weightedMean([expected, mean]);
      return [health, education, income, geometricMean([health, education, income])];
    });
    expectWithin(rows, c.expected.index_rows, c);
  },
};
