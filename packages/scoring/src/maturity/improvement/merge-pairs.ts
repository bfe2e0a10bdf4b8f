interface Way {
  readonly key: number;
  readonly score: number;
}

/**
 * The pairs of two lists of ways that no other pair beats in both key and score, cheapest first: as if all were sorted by
 * key and then by score, and each kept that brings more than `least` over the last. In both lists key and score rise, and
 * the score of a pair does not fall when that of one half rises; so the lists of all pairs with one way of the shorter
 * list are merged, and what is beaten is passed over unmade.
 */
export const mergePairs = <One extends Way, Other extends Way>(
  left: readonly One[],
  right: readonly Other[],
  scoreOf: (left: number, right: number) => number,
  least: number,
): readonly (readonly [One, Other, score: number])[] => {
  const isLeftLonger = left.length > right.length;
  const [shorter, longer]: readonly (readonly Way[])[] = isLeftLonger ? [right, left] : [left, right];
  if (!shorter?.length || !longer) return [];
  const scoreAt = (line: number, place: number): number => {
    const [one, other] = [(shorter[line] as Way).score, (longer[place] as Way).score];
    return isLeftLonger ? scoreOf(other, one) : scoreOf(one, other);
  };
  const places = new Int32Array(shorter.length);
  const keys = Float64Array.from(shorter, ({ key }) => key + (longer[0] as Way).key);
  const scores = Float64Array.from(shorter, (_, line) => scoreAt(line, 0));
  /** Whether the head of one line comes before that of another; equals in the order of the left list, then the right. */
  const isBefore = (one: number, other: number): boolean => {
    if (keys[one] !== keys[other]) return (keys[one] as number) < (keys[other] as number);
    if (scores[one] !== scores[other]) return (scores[one] as number) > (scores[other] as number);
    if (isLeftLonger && places[one] !== places[other]) {
      return (places[one] as number) < (places[other] as number);
    }
    return one < other;
  };
  const heap = Int32Array.from(shorter.keys());
  let size = heap.length;
  const sink = (from: number): void => {
    const line = heap[from] as number;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && isBefore(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (!isBefore(heap[child] as number, line)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = line;
  };
  for (let at = Math.floor(size / 2) - 1; at >= 0; at -= 1) sink(at);
  const kept: (readonly [One, Other, number])[] = [];
  let best = Number.NEGATIVE_INFINITY;
  while (size > 0) {
    const line = heap[0] as number;
    const score = scores[line] as number;
    let place = places[line] as number;
    if (kept.length === 0 || score > best + least) {
      const [one, other] = isLeftLonger ? [place, line] : [line, place];
      kept.push([left[one] as One, right[other] as Other, score]);
      best = score;
    }
    place += 1;
    while (place < longer.length && scoreAt(line, place) <= best + least) place += 1;
    if (place < longer.length) {
      places[line] = place;
      keys[line] = (shorter[line] as Way).key + (longer[place] as Way).key;
      scores[line] = scoreAt(line, place);
    } else {
      size -= 1;
      heap[0] = heap[size] as number;
    }
    if (size > 0) sink(0);
  }
  return kept;
};
