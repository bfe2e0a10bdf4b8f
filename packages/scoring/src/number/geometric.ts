import { type DoubleDouble, twoProduct, twoSum } from './double-double.ts';
import { powerOfE } from './exp.ts';
import { logarithmOf } from './logarithm.ts';
import { weightedMeanPartsOf } from './sums.ts';

/**
 * The geometric mean of values above 0 under weights of 0 or more, off by less than 0.52 of the last place: of equal
 * values it is that value. `power` raises it; 1 leaves it as it is.
 */
export const geometricMeanOf = (values: readonly number[], weights: readonly number[], power = 1): number => {
  const logarithms = values.map((value) => logarithmOf(value));
  const [mean, low] = meanOfParts(logarithms, weights);
  const [high, rest] = twoProduct(mean, power);
  // A power that overflows leaves no rest.
  return powerOfE(high, Number.isNaN(rest) ? 0 : rest + low * power);
};

const meanOfParts = (parts: readonly DoubleDouble[], weights: readonly number[]): DoubleDouble => {
  const [high, low] = weightedMeanPartsOf(
    parts.map(([part]) => part),
    weights,
  );
  const [rest] = weightedMeanPartsOf(
    parts.map(([, part]) => part),
    weights,
  );
  return twoSum(high, low + rest);
};
