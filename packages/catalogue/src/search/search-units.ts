import { fold } from './fold.ts';
import { withoutParticles } from './fold-arabic.ts';
import { remembered } from './remembered.ts';
import { type Piece, piecesOf } from './tokens.ts';

/** What one piece of a query looks for: terms of the index, of which `needed` have to be there. */
export interface SearchUnit {
  readonly terms: readonly string[];
  readonly needed: number;
  /** Whether longer words that begin so are taken too. */
  readonly asBeginning: boolean;
}

/**
 * The terms under which texts are found: folded words, and for scripts without spaces letters and pairs of letters.
 * Texts repeat their words, so the reader remembers how each is folded.
 */
export const createTermReader = (): ((text: string) => readonly string[]) => {
  const readings = remembered(readingsOf);
  const letter = remembered(fold);
  return (text) =>
    piecesOf(text).flatMap((piece) => {
      if (piece.kind === 'word') return readings(piece.text);
      const letters = piece.letters.map(letter);
      return [...letters, ...pairsOf(letters)];
    });
};

/** The pieces of a query, each once. */
export const unitsOf = (query: string): readonly SearchUnit[] => {
  const units = new Map<string, SearchUnit>();
  for (const piece of piecesOf(query)) {
    const unit = unitOf(piece);
    if (unit.terms.length > 0) units.set(unit.terms.join(' '), unit);
  }
  return [...units.values()];
};

/** What one piece of a query looks for. */
export const unitOf = (piece: Piece): SearchUnit => {
  if (piece.kind === 'word') {
    const readings = readingsOf(piece.text);
    const terms = [...readings, ...readings.slice(0, 1).flatMap(singularOf)];
    return { terms, needed: 1, asBeginning: isLongEnough(terms[0] ?? '') };
  }
  const letters = piece.letters.map(fold);
  const terms = letters.length === 1 ? letters : [...new Set(pairsOf(letters))];
  return { terms, needed: Math.ceil(terms.length / 2), asBeginning: false };
};

/** Who types "OSPOs" finds texts on an OSPO; the word as typed counts more. */
const singularOf = (word: string): readonly string[] =>
  /^\p{Script=Latin}{3,}s$/u.test(word) && !/[sui]s$/u.test(word) ? [word.slice(0, -1)] : [];

const readingsOf = (word: string): readonly string[] => {
  const folded = fold(word);
  return folded === '' ? [] : [...new Set([folded, ...withoutParticles(folded)])];
};

const pairsOf = (letters: readonly string[]): readonly string[] =>
  letters.slice(1).map((letter, position) => `${letters[position]}${letter}`);

/** A sign of a syllabary says as much as two letters of an alphabet. */
const isLongEnough = (term: string): boolean => {
  const { length } = Array.from(term);
  return (
    length >= (/^[\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Yi}\p{Script=Vai}]/u.test(term) ? 2 : 3)
  );
};
