import { languageFit } from '@osee/core';

export const readsLanguage = (tag: string, wanted: string): boolean => languageFit(tag, wanted) !== null;

/** The tag of a list that serves the earliest of the wishes best, with the place of that wish. */
export const bestLanguage = (
  tags: readonly string[],
  wishes: readonly string[],
): { readonly tag: string; readonly rank: number } | null => {
  for (const [rank, wanted] of wishes.entries()) {
    let best: { readonly tag: string; readonly fit: number } | null = null;
    for (const tag of tags) {
      const fit = languageFit(tag, wanted);
      if (fit !== null && (best === null || fit < best.fit)) best = { tag, fit };
    }
    if (best) return { tag: best.tag, rank };
  }
  return null;
};
