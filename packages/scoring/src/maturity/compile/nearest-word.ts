/** How many letters lie between two words: added, dropped, changed, or swapped with the next. */
const distance = (left: string, right: string): number => {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const same = left[row - 1] === right[at - 1];
      const swapped = row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[right.length] ?? 0;
};

/** The known word that a misspelt one probably stands for; `null` when none is near. */
export const nearestWord = (got: string, known: readonly string[]): string | null => {
  if (got.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(got.length / 3)) + 1;
  for (const word of known) {
    if (word.length > 60) continue;
    const letters = distance(got.toLowerCase(), word.toLowerCase());
    if (letters < least) [best, least] = [word, letters];
  }
  return best;
};
