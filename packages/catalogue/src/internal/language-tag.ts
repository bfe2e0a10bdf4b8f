/** Whether a text is a well-formed BCP 47 tag with a primary language of two or three letters. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return /^[a-z]{2,3}(?:-|$)/iu.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** RFC 4647 basic filtering: `pt` takes `pt` and `pt-BR`, but `pt-BR` does not take `pt`. */
export const matchesLanguageRange = (tag: string, range: string): boolean => {
  const lowerTag = tag.toLowerCase();
  const lowerRange = range.toLowerCase();
  return lowerTag === lowerRange || lowerTag.startsWith(`${lowerRange}-`);
};
