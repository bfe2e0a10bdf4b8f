/** Puts the positions of the scores in order, the highest score first; equal scores in the order of their positions. */
export type DescendingOrder = (scores: Float64Array) => Int32Array;

/**
 * Makes a sorter for lists of one length. It sorts by buckets of equal width and then by insertion, in linear
 * time for scores that are spread out; for others it falls back on the built-in sort. The result is reused.
 */
export function createDescendingOrder(length: number): DescendingOrder {
  const order = new Int32Array(length);
  const buckets = new Int32Array(length);
  const starts = new Int32Array(length + 1);
  return (scores) => {
    fillBuckets(scores, buckets, starts);
    for (let position = 0; position < length; position += 1) {
      const bucket = buckets[position] as number;
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      order[place] = position;
    }
    if (!insertionSort(order, scores, 16 * length)) {
      order.sort((left, right) => (scores[right] as number) - (scores[left] as number) || left - right);
    }
    return order;
  };
}

function fillBuckets(scores: Float64Array, buckets: Int32Array, starts: Int32Array): void {
  let low = Infinity;
  let high = -Infinity;
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position] as number;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const scale = (scores.length - 1) / (high - low);
  starts.fill(0);
  for (let position = 0; position < scores.length; position += 1) {
    const bucket = ((high - (scores[position] as number)) * scale) | 0;
    buckets[position] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
}

/** Sorts in place; gives up and returns false when more moves than allowed are needed. */
function insertionSort(order: Int32Array, scores: Float64Array, movesAllowed: number): boolean {
  let moves = 0;
  for (let next = 1; next < order.length; next += 1) {
    const position = order[next] as number;
    const score = scores[position] as number;
    let place = next;
    while (place > 0 && (scores[order[place - 1] as number] as number) < score) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = position;
    moves += next - place;
    if (moves > movesAllowed) return false;
  }
  return true;
}
