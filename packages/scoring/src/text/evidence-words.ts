import { type ModelWords, wordsFor } from './model-words.ts';

/** The id of what can prove a gate or a criterion: the first thing has the plain one, the second ends in `.2`. */
export const evidenceId = (id: string, place: number): string =>
  place === 0 ? `${id}.evidence` : `${id}.evidence.${place + 1}`;

/** What can prove a gate or a criterion, in a language as far as it has the words. */
export const evidenceWords = (
  locale: ModelWords,
  id: string,
  evidence: readonly string[],
): readonly string[] => evidence.map((one, place) => wordsFor(locale, evidenceId(id, place), one) ?? one);
