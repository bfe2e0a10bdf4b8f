/** A text, and where it stood first. */
export interface Placed {
  readonly value: string;
  readonly place: number;
}

/** Each text once, whatever its case and the spaces around it. */
export const distinct = (texts: readonly string[]): readonly Placed[] => {
  const found = new Map<string, Placed>();
  for (const [place, text] of texts.entries()) {
    const value = text.trim();
    const key = value.toLowerCase();
    if (value !== '' && !found.has(key)) found.set(key, { value, place });
  }
  return [...found.values()];
};
