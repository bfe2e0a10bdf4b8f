const longest = 40;

/**
 * The known word that a misspelt one most likely stands for.
 *
 * @param word - as it was written
 * @param known - the words that there are
 * @returns the nearest of them, in either case of letters; `null` where none is near
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
