/** The known word that a misspelt one stands for most likely; `null` when none is near. */
export const nearestWord = (got: string, known: readonly string[]): string | null => {
  const meant = got.slice(0, longest).toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(meant.length / 3)) + 1;
  for (const word of known) {
    const steps = editSteps(meant, word.toLowerCase());
    if (steps >= least) continue;
    least = steps;
    nearest = word;
  }
  return nearest;
};

/** No word of ours is longer. */
const longest = 60;

/** How many letters have to be put in, left out, exchanged or swapped with the next one. */
const editSteps = (one: string, other: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
};
