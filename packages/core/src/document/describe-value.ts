const longestQuote = 60;

/** The name of a value's JSON type. */
export const jsonType = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

/** A value in a few words, for messages: short texts and numbers as they are, everything else by type. */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') {
    const shown = value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
    return JSON.stringify(shown);
  }
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
};

/** What of a value may go into the details of an issue: nothing that is large. */
export const briefValue = (value: unknown): unknown =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : describeValue(value);
