/** How two rankings order the pairs of alternatives. */
export interface PairCounts {
  readonly pairs: number;
  readonly agree: number;
  readonly against: number;
  readonly tiedFirst: number;
  readonly tiedSecond: number;
}

/** Counts the pairs that two rankings order alike, otherwise, or not at all. */
export function concordantPairs(first: readonly number[], second: readonly number[]): PairCounts {
  let agree = 0;
  let against = 0;
  let tiedFirst = 0;
  let tiedSecond = 0;
  for (let i = 0; i < first.length; i += 1) {
    for (let k = i + 1; k < first.length; k += 1) {
      const inFirst = Math.sign((first[i] as number) - (first[k] as number));
      const inSecond = Math.sign((second[i] as number) - (second[k] as number));
      if (inFirst === 0) tiedFirst += 1;
      if (inSecond === 0) tiedSecond += 1;
      if (inFirst * inSecond > 0) agree += 1;
      if (inFirst * inSecond < 0) against += 1;
    }
  }
  return { pairs: (first.length * (first.length - 1)) / 2, agree, against, tiedFirst, tiedSecond };
}
