/**
 * Weighted sums of all alternatives, written to `scores`. The values lie criterion by criterion
 * (`values[criterion * alternatives + alternative]`), the weights start at `weightsAt`.
 */
export function scoreAlternatives(
  values: Float64Array,
  weights: Float64Array,
  weightsAt: number,
  scores: Float64Array,
): void {
  const alternatives = scores.length;
  for (let alternative = 0; alternative < alternatives; alternative += 1) {
    let score = 0;
    for (
      let cell = alternative, weight = weightsAt;
      cell < values.length;
      cell += alternatives, weight += 1
    ) {
      score += (values[cell] as number) * (weights[weight] as number);
    }
    scores[alternative] = score;
  }
}
