import { countWords, type WordCounts } from './count-words.ts';
import { naturalLog } from './natural-log.ts';

/**
 * The words of some texts in the order of their code units, and who has each: `holders` and `weights` from
 * `starts[word]` up to `starts[word + 1]`. They are flat lists of numbers, so that a search runs through memory in one
 * direction and an index takes twelve bytes for each word of a text.
 */
export interface WordIndex {
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  /** Positions of texts, rising within a word. */
  readonly holders: Uint32Array;
  /** BM25+ of the word in the text, its fields weighed and added up. */
  readonly weights: Float64Array;
}

/** The usual constants of BM25+: how soon repetition stops counting, how much length counts, what a word counts at least. */
const [saturation, lengthShare, floor] = [1.2, 0.7, 0.5];

/**
 * Makes the index of texts that have the same fields. `boosts` says how strongly a word in each field counts.
 *
 * @see Lv and Zhai, Lower-Bounding Term Frequency Normalization (2011)
 */
export const createWordIndex = (
  texts: readonly (readonly string[])[],
  boosts: readonly number[],
  wordsOf: (text: string) => readonly string[],
): WordIndex => {
  const counts = countWords(texts, wordsOf);
  const { words, text, field, count, lengthOf } = counts;
  const [ends, order] = byWord(counts);
  const means = boosts.map((_, place) => meanLength(texts.length, (position) => lengthOf(position, place)));
  const starts = new Uint32Array(words.length + 1);
  const holders = new Uint32Array(order.length);
  const weights = new Float64Array(order.length);
  let last = -1;
  for (let word = 0; word < words.length; word += 1) {
    const [start, end] = [ends[word] ?? 0, ends[word + 1] ?? 0];
    const rarities = rarityByField(field, order.subarray(start, end), boosts, texts.length);
    for (let place = start; place < end; place += 1) {
      const entry = order[place] ?? 0;
      const [holder, own, times] = [text[entry] ?? 0, field[entry] ?? 0, count[entry] ?? 0];
      if (place === start || holders[last] !== holder) {
        last += 1;
        holders[last] = holder;
      }
      const relative = lengthOf(holder, own) / (means[own] ?? 1);
      const share =
        (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * relative));
      weights[last] = (weights[last] ?? 0) + (boosts[own] ?? 1) * (rarities[own] ?? 0) * (floor + share);
    }
    starts[word + 1] = last + 1;
  }
  return { words, starts, holders: holders.slice(0, last + 1), weights: weights.slice(0, last + 1) };
};

/** Where the entries of each word start in an order by word, and that order; within a word it stays as it was. */
const byWord = ({ words, word }: WordCounts): readonly [Uint32Array, Uint32Array] => {
  const ends = new Uint32Array(words.length + 1);
  for (const each of word) ends[each + 1] = (ends[each + 1] ?? 0) + 1;
  for (let each = 0; each < words.length; each += 1)
    ends[each + 1] = (ends[each + 1] ?? 0) + (ends[each] ?? 0);
  const next = ends.slice();
  const order = new Uint32Array(word.length);
  for (const [entry, each] of word.entries()) {
    const place = next[each] ?? 0;
    order[place] = entry;
    next[each] = place + 1;
  }
  return [ends, order];
};

/** A running mean, whose last digits are those of every version before this one. */
const meanLength = (texts: number, lengthOf: (position: number) => number): number => {
  let mean = 0;
  for (let position = 0; position < texts; position += 1)
    mean = (mean * position + lengthOf(position)) / (position + 1);
  return mean;
};

/** The rarer a word is in a field, the more it counts there. */
const rarityByField = (
  field: Uint32Array,
  entries: Uint32Array,
  boosts: readonly number[],
  texts: number,
): readonly number[] => {
  const holders = boosts.map(() => 0);
  for (const entry of entries) {
    const own = field[entry] ?? 0;
    holders[own] = (holders[own] ?? 0) + 1;
  }
  return holders.map((some) => naturalLog(1 + (texts - some + 0.5) / (some + 0.5)));
};
