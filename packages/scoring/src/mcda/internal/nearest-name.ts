/** The name that a misspelt one was most likely meant to be; `null` when none is near, by `most` letters at most. */
export function nearestName(
  given: string,
  names: readonly string[],
  most = Math.max(2, Math.ceil(given.length / 2.5)),
): string | null {
  // A long text is no misspelt name, and comparing it would take long.
  if (given.length > 40) return null;
  let nearest: string | null = null;
  let least = most + 1;
  for (const name of names) {
    const steps = stepsBetween(given.toLowerCase(), name.toLowerCase());
    if (steps < least) {
      least = steps;
      nearest = name;
    }
  }
  return nearest;
}

/** How many letters must be added, dropped or changed to make one text of the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let k = 0; k < other.length; k += 1) {
      const changed = (row[k] as number) + (one[i] === other[k] ? 0 : 1);
      next.push(Math.min(changed, (row[k + 1] as number) + 1, (next[k] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
