import { mapProse } from './map-prose.ts';

/** The words of a text: runs of letters and digits, with the marks that may stand inside. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** All texts for people in a piece of data; what is met twice is given once. */
export const proseOf = (data: unknown, seen: Set<object> = new Set()): readonly string[] => {
  const texts: string[] = [];
  const collect = (text: string): string => {
    texts.push(text);
    return text;
  };
  mapProse(data, collect, seen);
  return texts;
};

/** The words of all texts for people in a piece of data. */
export const countProse = (data: unknown): number =>
  proseOf(data).reduce((sum, text) => sum + countWords(text), 0);
