const partsOfOne = [1, 10, 100, 1000];

/**
 * The coarsest of 1, 0.1, 0.01 and 0.001 of which every score is a multiple, so that sums of scores that differ do so
 * by this at least; 0 when there is none.
 */
export function grainOf(scores: Float64Array): number {
  const parts = partsOfOne.find((count) =>
    scores.every((score) => Math.round(score * count) / count === score),
  );
  return parts === undefined ? 0 : 1 / parts;
}
