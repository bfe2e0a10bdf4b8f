/**
 * The best of some places, by falling score and among equal scores by rising place. It sorts no more of them than are
 * asked for: the rest only becomes a heap, in a time that grows with their number.
 *
 * @param places - which places to choose from, in any order; they are put in another one
 * @param scores - the score of each place
 * @param limit - how many to give
 */
export const bestFirst = (places: Uint32Array, scores: Float64Array, limit: number): readonly number[] => {
  const isBetter = (left: number, right: number): boolean => {
    const [own, other] = [scores[left] ?? 0, scores[right] ?? 0];
    return own === other ? left < right : own > other;
  };
  const settle = (start: number, end: number): void => {
    const moved = places[start] ?? 0;
    let hole = start;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= end) break;
      if (child + 1 < end && isBetter(places[child + 1] ?? 0, places[child] ?? 0)) child += 1;
      if (!isBetter(places[child] ?? 0, moved)) break;
      places[hole] = places[child] ?? 0;
      hole = child;
    }
    places[hole] = moved;
  };
  for (let start = (places.length >> 1) - 1; start >= 0; start -= 1) settle(start, places.length);
  const best: number[] = [];
  for (let end = places.length; end > 0 && best.length < limit; ) {
    best.push(places[0] ?? 0);
    end -= 1;
    places[0] = places[end] ?? 0;
    settle(0, end);
  }
  return best;
};
