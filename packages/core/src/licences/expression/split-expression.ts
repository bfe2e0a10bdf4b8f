import { findName } from './licence-names.ts';
import { orLaterLength } from './or-later.ts';

/** A piece of an expression as written. */
export interface Piece {
  readonly kind: '(' | ')' | 'AND' | 'OR' | 'WITH' | 'operand';
  readonly written: string;
}

/** Names of licences have up to so many words. */
const longestName = 14;

const operatorOf = (word: string): 'AND' | 'OR' | 'WITH' | undefined => {
  const upper = word.toUpperCase();
  return upper === 'AND' || upper === 'OR' || upper === 'WITH' ? upper : undefined;
};

/**
 * Parentheses, operators in any case, and what stands between them. A name that has "or", "and" or "with" in it, such
 * as "GPL version 2 or later", is one operand where a licence is called so.
 */
export const splitExpression = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const run of text.match(/[()]|[^()]+/gu) ?? []) {
    if (run === '(' || run === ')') pieces.push({ kind: run, written: run });
    else pieces.push(...splitRun(run.split(/\s+/u).filter((word) => word !== '')));
  }
  return pieces;
};

const splitRun = (words: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let place = 0;
  while (place < words.length) {
    const operator = operatorOf(words[place] ?? '');
    const isOperand = pieces.length === 0 || pieces.at(-1)?.kind !== 'operand';
    if (operator && !(isOperand && nameLength(words, place) > 1)) {
      pieces.push({ kind: operator, written: words[place] ?? '' });
      place += 1;
      continue;
    }
    const named = Math.max(nameLength(words, place), plainLength(words, place));
    const length = named + orLaterLength(words, place + named);
    pieces.push({ kind: 'operand', written: words.slice(place, place + length).join(' ') });
    place += length;
  }
  return pieces;
};

/** How many words from here on are a known name with an operator in it; 0 where there is none. */
const nameLength = (words: readonly string[], from: number): number => {
  const plain = plainLength(words, from);
  for (let length = Math.min(longestName, words.length - from); length > plain; length -= 1) {
    if (operatorOf(words[from + length - 1] ?? '')) continue;
    if (findName(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
};

/** How many words from here on have no operator among them. */
const plainLength = (words: readonly string[], from: number): number => {
  let length = 0;
  while (from + length < words.length && !operatorOf(words[from + length] ?? '')) length += 1;
  return length;
};
