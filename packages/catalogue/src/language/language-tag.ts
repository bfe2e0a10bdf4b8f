import { canonicalLocale } from '@osee/core';

const longestTag = 100;

/** The canonical spelling of a tag, also where it is written with underscores; `null` for a text that is no tag. */
export const languageTag = (text: string): string | null => {
  const tag = text.trim();
  if (tag.length > longestTag) return null;
  try {
    return canonicalLocale(tag);
  } catch {
    return null;
  }
};
