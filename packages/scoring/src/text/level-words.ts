import { type ModelWords, wordsFor } from './model-words.ts';

/**
 * What a level of a criterion stands for in a language: its own words, else those that all criteria of the model share,
 * else the words of the model.
 */
export const levelWords = (
  locale: ModelWords,
  criterion: string,
  { id, anchor }: { readonly id: string; readonly anchor: string },
): string =>
  wordsFor(locale, `${criterion}.level.${id}`, anchor) ?? wordsFor(locale, `level.${id}`, anchor) ?? anchor;
