import { type ModelWords, wordsFor } from './model-words.ts';

/** The id of what can prove a gate or a criterion: the first thing has the plain one, the second ends in `.2`. */
export const evidenceId = (id: string, place: number): string =>
  place === 0 ? `${id}.evidence` : `${id}.evidence.${place + 1}`;

/** More things than these prove no gate or criterion of ours. */
const usualPlaces = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * What can prove a gate or a criterion, in a language as far as it has the words. In a list that was put in another order,
 * shortened or added to, each thing keeps its words.
 */
export const evidenceWords = (
  locale: ModelWords,
  id: string,
  evidence: readonly string[],
): readonly string[] =>
  evidence.map((one, place) => {
    for (const at of [place, ...usualPlaces]) {
      const words = wordsFor(locale, evidenceId(id, at), one);
      if (words !== undefined) return words;
    }
    return one;
  });
