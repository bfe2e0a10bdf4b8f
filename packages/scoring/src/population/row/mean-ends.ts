/** What counts in a node, one after the other, for as many inputs as `count` says. */
export interface MeanInputs {
  count: number;
  readonly weight: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 for what may stay out. */
  readonly isFree: Uint8Array;
  /** For work. */
  readonly chosen: Uint8Array;
}

export const meanInputs = (most: number): MeanInputs => ({
  count: 0,
  weight: new Float64Array(most),
  low: new Float64Array(most),
  high: new Float64Array(most),
  isFree: new Uint8Array(most),
  chosen: new Uint8Array(most),
});

/**
 * The lowest (`sign` 1) or the highest (-1) weighted mean over all ways of leaving out what is free, with the sums in
 * the order of the inputs: what `extremeMean` gives for single assessments, without a list for each row. There is at
 * least one input.
 */
export const meanEnd = ({ count, weight, low, high, isFree, chosen }: MeanInputs, sign: 1 | -1): number => {
  const value = sign === 1 ? low : high;
  let [sum, whole] = [0, 0];
  for (let each = 0; each < count; each += 1) {
    chosen[each] = isFree[each] === 1 ? 0 : 1;
    if (isFree[each] === 1) continue;
    sum += (weight[each] as number) * (value[each] as number);
    whole += weight[each] as number;
  }
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
