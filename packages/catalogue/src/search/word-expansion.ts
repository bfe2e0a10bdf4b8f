import { eachNearWord, sharedBeginnings } from './near-words.ts';

/** What longer words and near words count beside the word itself, before their length is taken into account. */
const [longerWeight, nearWeight] = [0.375, 0.45];
const shortestNear = 5;
const longestNear = 32;
const mostErrors = 6;

/** How a word of a query is looked for: only as it is, or also as the beginning of longer words and misspelt. */
export interface Looseness {
  readonly asBeginning: boolean;
  readonly fuzzy: boolean;
}

export type WordExpansion = (
  word: string,
  how: Looseness,
  take: (place: number, weight: number) => void,
) => void;

/**
 * Finds the words of a sorted list for which a word of a query stands, each once, with its weight: the word itself 1,
 * longer words less the longer they are, near ones less the more letters differ.
 */
export const createWordExpansion = (words: readonly string[]): WordExpansion => {
  const shared = sharedBeginnings(words);
  return (word, { asBeginning, fuzzy }, take) => {
    const start = firstFrom(words, word);
    if (words[start] === word) take(start, 1);
    if (!asBeginning) return;
    for (let place = start; words[place]?.startsWith(word); place += 1) {
      const { length } = words[place] ?? '';
      const more = length - word.length;
      if (more > 0) take(place, (longerWeight * length) / (length + 0.3 * more));
    }
    if (!fuzzy || !isOfLength(word)) return;
    const errors = Math.min(mostErrors, Math.round(word.length * 0.2));
    eachNearWord(words, shared, word, errors, (place, distance) => {
      const near = words[place] ?? '';
      if (!near.startsWith(word)) take(place, (nearWeight * near.length) / (near.length + distance));
    });
  };
};

const isOfLength = (word: string): boolean => {
  const { length } = Array.from(word);
  return length >= shortestNear && length <= longestNear;
};

/** The place of the first word of a sorted list that is not before the given one. */
const firstFrom = (words: readonly string[], word: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};
