import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';

const longest = 40;

/**
 * The known word that a misspelt one most likely stands for.
 *
 * @param word - as it was written
 * @param known - the words that there are
 * @returns the nearest of them, in either case of letters; `null` where none is near
 * @throws `OseeError` with code `wrong-type` when a word is no text, or `known` is no list
 * @category errors
 * @example
 * ```ts
 * import { nearestWord } from '@osee/core';
 *
 * nearestWord('maximise', ['minimize', 'maximize']); // => 'maximize'
 * nearestWord('colour', ['weight', 'title']); // => null
 * ```
 */
export const nearestWord = (word: string, known: readonly string[]): string | null => {
  if (!Array.isArray(known)) refuse('a list of words', known, ['known']);
  const strange = known.findIndex((name) => typeof name !== 'string');
  if (strange >= 0) refuse('a word', known[strange], ['known', strange]);
  if (typeof word !== 'string') refuse('a word', word, ['word']);
  const typed = word.slice(0, longest).toLowerCase();
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of known) {
    const lower = name.slice(0, longest).toLowerCase();
    const isPart =
      typed.length >= 3 && (lower.includes(typed) || (lower.length >= 3 && typed.includes(lower)));
    const distance = isPart ? Math.min(1, distanceOf(typed, lower)) : distanceOf(typed, lower);
    if (distance > Math.max(2, typed.length / 3)) continue;
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best?.name ?? null;
};

/** The checks of shapes look for the nearest word, so this one cannot be a shape. */
const refuse = (expected: string, got: unknown, path: Path): never => {
  throw new OseeError('wrong-type', `Expected ${expected}, got ${describeValue(got)}.`, { path });
};

/** Letters to put in, take out or change (Levenshtein). */
const distanceOf = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
};
