/** A piece of a text: a word between spaces, or a stretch of a script that writes none, cut into its letters. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'run'; readonly letters: readonly string[] };

const invisible = /\p{Cf}+/gu;
const stretches = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write no spaces, and Korean, whose words are put together without any. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u30FC][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u30FC\p{M}]*/gu;
const letter = /\P{M}\p{M}*/gu;

/**
 * Cuts a text into pieces by the properties of its characters alone, so that every runtime cuts alike: words are
 * letters, digits and marks between anything else; a script without spaces becomes one run of letters.
 */
export const piecesOf = (text: string): readonly Piece[] =>
  (text.normalize('NFKC').replaceAll(invisible, '').match(stretches) ?? []).flatMap(cutStretch);

const cutStretch = (stretch: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of stretch.matchAll(dense)) {
    if (found.index > end) pieces.push({ kind: 'word', text: stretch.slice(end, found.index) });
    pieces.push({ kind: 'run', letters: found[0].match(letter) ?? [] });
    end = found.index + found[0].length;
  }
  if (end < stretch.length) pieces.push({ kind: 'word', text: stretch.slice(end) });
  return pieces;
};
