/**
 * Places from the top: first those that no one left outranks strongly; among them, where the weak relation
 * separates them, those that no one of them outranks weakly. A circle shares a place.
 */
export function distil(
  strong: readonly (readonly boolean[])[],
  weak: readonly (readonly boolean[])[],
): number[] {
  const places = strong.map(() => 0);
  let left = strong.map((_, index) => index);
  for (let place = 1; left.length > 0; place += 1) {
    const free = notBeaten(left, strong);
    const candidates = free.length > 0 ? free : left;
    const best = notBeaten(candidates, weak);
    const chosen = best.length > 0 ? best : candidates;
    for (const index of chosen) places[index] = place;
    left = left.filter((index) => !chosen.includes(index));
  }
  return places;
}

function notBeaten(among: readonly number[], relation: readonly (readonly boolean[])[]): number[] {
  return among.filter((index) => !among.some((rival) => relation[rival]?.[index] === true));
}
