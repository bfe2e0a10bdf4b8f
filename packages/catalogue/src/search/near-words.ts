/** How many letters at the beginning each word of a sorted list shares with the word before it. */
export const sharedBeginnings = (words: readonly string[]): Uint32Array => {
  const shared = new Uint32Array(words.length);
  for (let place = 1; place < words.length; place += 1) {
    const [before = '', word = ''] = [words[place - 1], words[place]];
    let length = 0;
    while (length < word.length && word.charCodeAt(length) === before.charCodeAt(length)) length += 1;
    shared[place] = length;
  }
  return shared;
};

/**
 * Tells of each word of a sorted list that is no more than `limit` insertions, deletions and replacements away. A row of
 * the table of distances belongs to the beginning of a word, so words that begin alike share it, and where a beginning
 * is already too far away, all words that begin so are passed over.
 */
export const eachNearWord = (
  words: readonly string[],
  shared: Uint32Array,
  wanted: string,
  limit: number,
  take: (place: number, distance: number) => void,
): void => {
  const width = wanted.length + 1;
  // Longer words are too far away, and so never read.
  const rows = new Uint16Array(width * (wanted.length + limit + 1));
  for (let column = 0; column < width; column += 1) rows[column] = column;
  /** How many letters of the word at hand have a row, and how many of those are known to be too many. */
  let known = 0;
  let tooFar = Number.POSITIVE_INFINITY;
  for (let place = 0; place < words.length; place += 1) {
    const common = shared[place] ?? 0;
    if (common >= tooFar) continue;
    tooFar = Number.POSITIVE_INFINITY;
    known = Math.min(known, common);
    const word = words[place] ?? '';
    if (word.length + limit < wanted.length) continue;
    const length = Math.min(word.length, wanted.length + limit);
    while (known < length && tooFar === Number.POSITIVE_INFINITY) {
      known += 1;
      if (fillRow(rows, known, word.charCodeAt(known - 1), wanted, limit) > limit) tooFar = known;
    }
    if (tooFar !== Number.POSITIVE_INFINITY || known < word.length) continue;
    const distance = rows[known * width + wanted.length] ?? 0;
    if (distance <= limit) take(place, distance);
  }
};

/**
 * Fills the row of one more letter from the row before it, and gives the smallest distance in it. Places further than
 * the limit from the diagonal are too far away whatever the letters, so only those beside the others are filled, with a
 * distance that is too much.
 */
const fillRow = (rows: Uint16Array, row: number, letter: number, wanted: string, limit: number): number => {
  const start = row * (wanted.length + 1);
  const above = start - wanted.length - 1;
  const from = Math.max(1, row - limit);
  const to = Math.min(wanted.length, row + limit);
  let left = from === 1 ? row : limit + 1;
  rows[start + from - 1] = left;
  let smallest = left;
  for (let column = from; column <= to; column += 1) {
    const replaced = (rows[above + column - 1] ?? 0) + (wanted.charCodeAt(column - 1) === letter ? 0 : 1);
    left = Math.min(replaced, left + 1, (rows[above + column] ?? 0) + 1);
    rows[start + column] = left;
    if (left < smallest) smallest = left;
  }
  if (to < wanted.length) rows[start + to + 1] = limit + 1;
  return smallest;
};
