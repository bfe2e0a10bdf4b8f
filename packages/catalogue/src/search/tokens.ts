/** Cuts a text into words, also where a script writes no spaces. The rules are those of Unicode, not of a language. */
export const tokens = (text: string): string[] =>
  Array.from(segmenter.segment(text.normalize('NFKC')))
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => segment.split(/[_.:'’]+/u))
    .filter((word) => word !== '');

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
