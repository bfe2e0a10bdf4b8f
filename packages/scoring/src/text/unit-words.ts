import { type ModelWords, wordsFor } from './model-words.ts';

/** The unit of a criterion in a language, else as the model writes it. */
export const unitWords = (locale: ModelWords, criterion: string, unit: string): string =>
  wordsFor(locale, `${criterion}.unit`, unit) ?? unit;
