/**
 * Quantile of whole-number ranks from how often each occurred (`counts[0]` for rank 1), interpolated between
 * order statistics: type 7 of Hyndman and Fan (1996).
 */
export function rankQuantile(counts: Uint32Array, draws: number, share: number): number {
  const place = (draws - 1) * share;
  const below = Math.floor(place);
  const lower = rankAt(counts, below);
  const part = place - below;
  return part === 0 ? lower : lower + part * (rankAt(counts, below + 1) - lower);
}

function rankAt(counts: Uint32Array, place: number): number {
  let seen = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    seen += counts[rank] as number;
    if (seen > place) return rank + 1;
  }
  return counts.length;
}
