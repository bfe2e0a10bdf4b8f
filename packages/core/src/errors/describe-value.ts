const longestQuote = 60;

/** A value in a few words, for messages: short texts and numbers as they are, everything else by type. */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') {
    const shown = value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
    return JSON.stringify(shown);
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a Date';
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
};
