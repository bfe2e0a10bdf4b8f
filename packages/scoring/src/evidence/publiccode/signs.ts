/**
 * A sign as a reader sees it: a letter with its marks, a flag of two letters, a picture with what is joined to it. The
 * rules of Unicode for clusters in short, so that the count does not hang on the tables of the machine.
 *
 * @see Unicode Standard Annex #29, Unicode Text Segmentation
 */
const sign =
  /\r\n|\p{Regional_Indicator}{2}|[\s\S](?:[\p{M}\p{Emoji_Modifier}\u200d]|(?<=\u200d)\p{Extended_Pictographic})*/gu;

/** How many signs a reader sees in a text, counted up to a limit; joined signs count as one. */
export const countSigns = (text: string, upTo: number): number => {
  let count = 0;
  for (const _ of text.matchAll(sign)) {
    count += 1;
    if (count >= upTo) break;
  }
  return count;
};
