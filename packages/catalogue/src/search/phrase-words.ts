import { fold } from './fold.ts';
import { withoutParticles } from './fold-arabic.ts';
import { remembered } from './remembered.ts';
import { type Piece, piecesOf } from './tokens.ts';

/** A word of a phrase: the keys under which it may be compared, none for what no phrase contains. */
export interface PhraseWord {
  readonly piece: Piece;
  readonly keys: readonly string[];
}

/** Small words within phrases, which people leave out or write otherwise. */
const small = new Set(
  'a al an and as aux com con d da das de del des do dos du e el em en et for in l la las le les los na no o of os para por pour sur the to y في من على إلى'.split(
    ' ',
  ),
);

/** Cuts texts into the words that count in a phrase, in order, and remembers the keys of each word. */
export const createPhraseReader = (): ((text: string) => readonly PhraseWord[]) => {
  const keys = remembered(keysOf);
  return (text) =>
    piecesOf(text).flatMap((piece): readonly PhraseWord[] => {
      if (piece.kind === 'run') return [{ piece, keys: [] }];
      const own = keys(piece.text);
      return own === null ? [] : [{ piece, keys: own }];
    });
};

/** `null` for a word that does not count. */
const keysOf = (word: string): readonly string[] | null => {
  const folded = fold(word);
  if (folded === '' || small.has(folded)) return null;
  return [...new Set([folded, ...withoutParticles(folded)].map(stemOf))];
};

/**
 * One key for the numbers and genders of a word in the five languages: *licitação* and *licitações*, *cost* and
 * *costs*, مناقصة and مناقصات. It only ever compares a word with the forms of terms, so it may be coarse.
 */
const stemOf = (word: string): string =>
  word
    .replace(/^(\p{Script=Latin}{3,})(?:oes|aes)$/u, '$1ao')
    .replace(/^(\p{Script=Latin}{3,}?)(?:es|s|e|x)$/u, '$1')
    .replace(/^(\p{Script=Arabic}{3,}?)(?:\u0627\u062A|\u0648\u0646|\u064A\u0646|\u0647)$/u, '$1');
