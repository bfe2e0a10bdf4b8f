import { integerList } from './integer-list.ts';

/** How often each word occurs in each field of each text. */
export interface WordCounts {
  /** In the order of their code units. */
  readonly words: readonly string[];
  /** One entry for each word in each field of each text, texts and fields rising: the four lists belong together. */
  readonly word: Uint32Array;
  readonly text: Uint32Array;
  readonly field: Uint32Array;
  readonly count: Uint32Array;
  /** How many different words a field of a text has. */
  readonly lengthOf: (text: number, field: number) => number;
}

/** Counts the words of texts that have the same fields. */
export const countWords = (
  texts: Iterable<readonly string[]>,
  wordsOf: (text: string) => readonly string[],
): WordCounts => {
  const ids = new Map<string, number>();
  const [word, text, field, count, starts] = [
    integerList(),
    integerList(),
    integerList(),
    integerList(),
    integerList(),
  ];
  starts.push(0);
  let position = 0;
  let entries = 0;
  let width = 0;
  for (const fields of texts) {
    width = fields.length;
    for (const [place, own] of fields.entries()) {
      const counts = new Map<number, number>();
      for (const each of wordsOf(own)) {
        const id = ids.get(each) ?? ids.size;
        if (id === ids.size) ids.set(each, id);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const [id, times] of counts) {
        word.push(id);
        text.push(position);
        field.push(place);
        count.push(times);
      }
      entries += counts.size;
      starts.push(entries);
    }
    position += 1;
  }
  const [words, ranks] = inOrder(ids);
  const ends = starts.values();
  return {
    words,
    word: word.values().map((id) => ranks[id] ?? 0),
    text: text.values(),
    field: field.values(),
    count: count.values(),
    lengthOf: (own, place) => {
      const start = own * width + place;
      return (ends[start + 1] ?? 0) - (ends[start] ?? 0);
    },
  };
};

/** The words in the order of their code units, and for each id its place in that order. */
const inOrder = (ids: ReadonlyMap<string, number>): readonly [readonly string[], Uint32Array] => {
  const words = [...ids.keys()].sort();
  const ranks = new Uint32Array(words.length);
  for (const [rank, word] of words.entries()) ranks[ids.get(word) ?? 0] = rank;
  return [words, ranks];
};
