import { fQuantile } from '../distribution/f-quantile.ts';
import { squared } from '../input/squared.ts';
import type { MeanSquares } from './mean-squares.ts';

type Ends = readonly [low: number, high: number];

/** Where the value lies when `ratio`, a quotient of mean squares, is moved to its two ends. */
const endsOf = (ratio: number, above: number, below: number, level: number): Ends => {
  const upper = (1 + level) / 2;
  return [ratio / fQuantile(upper, above, below), ratio * fQuantile(upper, below, above)];
};

const single = (ends: Ends, judges: number): Ends => {
  const [low, high] = ends.map((end) =>
    end === Number.POSITIVE_INFINITY ? 1 : (end - 1) / (end + judges - 1),
  );
  return [low as number, high as number];
};

const ofMean = (ends: Ends): Ends => [1 - 1 / ends[0], 1 - 1 / ends[1]];

/** Ends of the forms in which judges are drawn at random (Shrout and Fleiss, p. 424), by the method of Satterthwaite. */
const randomJudges = (
  squares: MeanSquares,
  units: number,
  judges: number,
  level: number,
  value: number,
): Ends => {
  const upper = (1 + level) / 2;
  const lean = squares.judges / squares.error;
  const rest = units * (1 + (judges - 1) * value) - judges * value;
  const freedom =
    ((judges - 1) * (units - 1) * squared(judges * value * lean + rest)) /
    ((units - 1) * squared(judges * value * lean) + squared(rest));
  const toLow = fQuantile(upper, units - 1, freedom);
  const toHigh = fQuantile(upper, freedom, units - 1);
  const spread = judges * squares.judges + (judges * units - judges - units) * squares.error;
  return [
    (units * (squares.units - toLow * squares.error)) / (toLow * spread + units * squares.units),
    (units * (toHigh * squares.units - squares.error)) / (spread + units * toHigh * squares.units),
  ];
};

/** Ends of the six forms, in the order 1,1 2,1 3,1 1,k 2,k 3,k; the error is above 0. */
export const boundsOf = (
  squares: MeanSquares,
  units: number,
  judges: number,
  level: number,
  twoWay: number,
): readonly Ends[] => {
  const one = endsOf(squares.units / squares.within, units - 1, units * (judges - 1), level);
  const fixed = endsOf(squares.units / squares.error, units - 1, (units - 1) * (judges - 1), level);
  const random = randomJudges(squares, units, judges, level, twoWay);
  // Below this end the mean of all has none: the figure that the formula gives would lie on the other side of a pole.
  const [low, high] = random.map((end) =>
    1 + (judges - 1) * end > 0 ? (judges * end) / (1 + (judges - 1) * end) : Number.NEGATIVE_INFINITY,
  );
  return [
    single(one, judges),
    random,
    single(fixed, judges),
    ofMean(one),
    [low as number, high as number],
    ofMean(fixed),
  ];
};
