import { fits } from './fits.ts';
import { orderOptions, takenBefore } from './order-options.ts';
import { type Chosen, meets, optionAt, type Problem } from './problem.ts';
import { compareScores, scoreOf } from './score.ts';

/**
 * A good choice, not always the best: each time the option that helps most, with what it needs first. It is made twice,
 * by what an option serves and by what it serves for its time; the better one counts.
 */
export const chooseGreedily = (problem: Problem, indexes: Chosen): Chosen => {
  const byGain = withoutUseless(problem, choose(problem, indexes, false));
  const byTime = withoutUseless(problem, choose(problem, indexes, true));
  return compareScores(scoreOf(problem, byTime), scoreOf(problem, byGain)) < 0 ? byTime : byGain;
};

const choose = (problem: Problem, indexes: Chosen, perTime: boolean): Chosen => {
  let chosen: Chosen = [];
  let left = new Set(indexes);
  for (;;) {
    const before = scoreOf(problem, chosen);
    let best: { readonly bundle: Chosen; readonly merit: readonly number[] } | null = null;
    for (const index of left) {
      const bundle = bundleOf(problem, index, chosen, left);
      if (bundle === null || !fits(problem, [...chosen, ...bundle])) continue;
      const after = scoreOf(problem, [...chosen, ...bundle]);
      const gain = gainOf(before, after, problem.ranks);
      if (gain === null) continue;
      const minutes = bundle.reduce((sum, each) => sum + optionAt(problem, each).minutes, 0);
      const merit = perTime ? [-gain / Math.max(1, minutes), ...after] : after;
      if (best === null || compareScores(merit, best.merit) < 0) best = { bundle, merit };
    }
    if (best === null) return chosen;
    chosen = [...chosen, ...best.bundle];
    const { bundle } = best;
    left = new Set([...left].filter((index) => !bundle.includes(index)));
  }
};

/** How much more is served, or served in an earlier language; `null` for nothing. */
const gainOf = (before: readonly number[], after: readonly number[], ranks: number): number | null => {
  for (let place = 0; place < ranks; place += 1) {
    const gain = (before[place] ?? 0) - (after[place] ?? 0);
    if (gain !== 0) return gain > 0 ? gain : null;
  }
  return null;
};

/** An option with all that it still needs, of several the shortest; `null` where something is not to be had. */
const bundleOf = (
  problem: Problem,
  index: number,
  chosen: Chosen,
  left: ReadonlySet<number>,
): Chosen | null => {
  if (optionAt(problem, index).needs.length === 0) return [index];
  const taken = takenBefore(problem);
  for (const each of chosen) taken.add(each);
  const bundle: number[] = [];
  const entered = new Set<number>();
  const enter = (each: number): boolean => {
    if (entered.has(each)) return false;
    entered.add(each);
    for (const need of optionAt(problem, each).needs) {
      if (taken.isMet(need)) continue;
      const able = [...left]
        .filter((other) => other !== each && meets(optionAt(problem, other), other, need))
        .sort(
          (one, other) => optionAt(problem, one).minutes - optionAt(problem, other).minutes || one - other,
        );
      if (!able.some((other) => taken.isMet(need) || enter(other))) return false;
    }
    bundle.push(each);
    taken.add(each);
    return true;
  };
  return enter(index) ? bundle : null;
};

const withoutUseless = (problem: Problem, chosen: Chosen): Chosen => {
  let kept = chosen;
  for (const index of [...chosen].reverse()) {
    const without = kept.filter((each) => each !== index);
    const isBetter = compareScores(scoreOf(problem, without), scoreOf(problem, kept)) < 0;
    if (isBetter && orderOptions(problem, without) !== null) kept = without;
  }
  return kept;
};
