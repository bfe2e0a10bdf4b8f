/** How many signs a reader sees in a text, counted up to a limit; joined signs count as one. */
export const countSigns = (text: string, upTo: number): number => {
  if (text.length === 0) return 0;
  const signs = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  let count = 0;
  for (const _ of signs) {
    count += 1;
    if (count >= upTo) break;
  }
  return count;
};
