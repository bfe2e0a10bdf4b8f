/** What counts in a node, one after the other, for as many inputs as `count` says. */
export interface MeanInputs {
  count: number;
  readonly weight: Float64Array;
  readonly value: Float64Array;
  /** 1 for what may stay out. */
  readonly isFree: Uint8Array;
}

export const meanInputs = (most: number): MeanInputs => ({
  count: 0,
  weight: new Float64Array(most),
  value: new Float64Array(most),
  isFree: new Uint8Array(most),
});

/**
 * The lowest (`sign` 1) or the highest (-1) weighted mean over all ways of leaving out what is free, with the sums in
 * the order of the inputs: what `extremeMean` gives for single assessments, without a list for each row. `NaN` when
 * there is nothing.
 */
export const meanEnd = (
  { count, weight, value, isFree }: MeanInputs,
  sign: 1 | -1,
  chosen: Uint8Array,
): number => {
  let [sum, whole, taken] = [0, 0, 0];
  for (let each = 0; each < count; each += 1) {
    chosen[each] = isFree[each] === 1 ? 0 : 1;
    if (isFree[each] === 1) continue;
    sum += (weight[each] as number) * (value[each] as number);
    whole += weight[each] as number;
    taken += 1;
  }
  if (taken === count) return count === 0 ? Number.NaN : sum / whole;
  for (;;) {
    let next = -1;
    for (let each = 0; each < count; each += 1) {
      if (chosen[each] === 1) continue;
      if (next < 0 || sign * (value[each] as number) < sign * (value[next] as number)) next = each;
    }
    if (next < 0 || (whole > 0 && !(sign * (value[next] as number) < (sign * sum) / whole))) break;
    sum += (weight[next] as number) * (value[next] as number);
    whole += weight[next] as number;
    chosen[next] = 1;
  }
  [sum, whole] = [0, 0];
  for (let each = 0; each < count; each += 1) {
    if (chosen[each] === 0) continue;
    sum += (weight[each] as number) * (value[each] as number);
    whole += weight[each] as number;
  }
  return sum / whole;
};
