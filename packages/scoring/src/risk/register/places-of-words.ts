import type { RiskImpact, RiskLikelihood } from './risk-level.ts';

/** Between which places of a scale the word or the two words of a level lie; `null` where it has none. */
export const placesOfWords = (
  level: RiskLikelihood | RiskImpact | null,
  steps: readonly { readonly id: string }[],
): { readonly first: number; readonly last: number } | null => {
  const { word, words = word === undefined ? undefined : { low: word, high: word } } = level ?? {};
  if (words === undefined) return null;
  const placeOf = (id: string): number => steps.findIndex((step) => step.id === id);
  const [first, last] = [placeOf(words.low), placeOf(words.high)];
  return first < 0 || last < 0 ? null : { first, last };
};
