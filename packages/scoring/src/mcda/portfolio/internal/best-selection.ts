import type { Fixed, Optimise, Optimum } from './optimise.ts';

/**
 * The best selection. Of selections that tie, the one whose positions come first: compared at the first position in
 * which they differ, the lower wins.
 */
export function bestSelection(
  optimise: Optimise,
  scores: Float64Array,
  fixed: Fixed,
  tolerance: number,
): Optimum | null {
  const found = optimise(scores, fixed, tolerance);
  if (found === null || found.unique) return found;
  const target = found.total - tolerance;
  const hasRival = partsWithout(found, fixed).some(
    (part) => (optimise(scores, part, tolerance)?.total ?? -Infinity) >= target,
  );
  return hasRival ? firstOfTied(optimise, scores, fixed, tolerance, target, found) : found;
}

/** The best selection other than the one found, ties as in {@link bestSelection}; `null` when there is no other. */
export function nextSelection(
  optimise: Optimise,
  scores: Float64Array,
  fixed: Fixed,
  tolerance: number,
  found: Optimum,
): Optimum | null {
  const rivals = partsWithout(found, fixed).flatMap((part) => {
    const best = optimise(scores, part, tolerance);
    return best === null ? [] : [{ part, best }];
  });
  const target = rivals.reduce((most, { best }) => Math.max(most, best.total), -Infinity) - tolerance;
  const level = rivals.filter(({ best }) => best.total >= target);
  const [only] = level;
  if (level.length === 1 && only?.best.unique) return only.best;
  return level
    .map(({ part, best }) => firstOfTied(optimise, scores, part, tolerance, target, best))
    .reduce<Optimum | null>(
      (first, other) => (first === null || comesBefore(other, first) ? other : first),
      null,
    );
}

/** All selections but the one found, cut into parts that do not overlap (Lawler 1972). */
function partsWithout({ positions }: Optimum, fixed: Fixed): Fixed[] {
  return positions.flatMap((position, index) => {
    if (fixed[position] === 1) return [];
    const part = fixed.slice();
    for (const kept of positions.slice(0, index)) part[kept] = 1;
    part[position] = -1;
    return [part];
  });
}

function firstOfTied(
  optimise: Optimise,
  scores: Float64Array,
  fixed: Fixed,
  tolerance: number,
  target: number,
  found: Optimum,
): Optimum {
  const decided = fixed.slice();
  const mostOfOthers = highestSum(scores, found.positions.length - 1);
  let first = found;
  for (let position = 0; position < decided.length; position += 1) {
    if (decided[position] !== 0) continue;
    if (first.positions.includes(position)) {
      decided[position] = 1;
      continue;
    }
    if (first.positions.every((chosen) => decided[chosen] === 1)) break;
    decided[position] = 1;
    const hopeless = (scores[position] as number) + mostOfOthers < target - tolerance;
    const other = hopeless ? null : optimise(scores, decided, tolerance);
    if (other !== null && other.total >= target) first = other;
    else decided[position] = -1;
  }
  return first;
}

const highestSum = (scores: Float64Array, count: number): number =>
  scores
    .slice()
    .sort()
    .subarray(scores.length - count)
    .reduce((sum, score) => sum + score, 0);

function comesBefore(one: Optimum, other: Optimum): boolean {
  const index = one.positions.findIndex((position, place) => position !== other.positions[place]);
  return index >= 0 && (one.positions[index] as number) < (other.positions[index] as number);
}
