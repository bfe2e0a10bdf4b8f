import type { Optimum } from './optimise.ts';
import { bestWithout, type PreparedPortfolio } from './prepare.ts';

/** Rules that, left out together, make a selection possible. */
export interface Relaxation {
  readonly leftOut: ReadonlySet<number>;
  readonly best: Optimum;
}

const mostTrials = 5000;

/**
 * Every smallest set of rules without which there is a selection. With so many rules that not all sets of a size can
 * be tried, one set from which no rule can be taken back. Empty when even without rules there is none.
 */
export function smallestRelaxations(prepared: PreparedPortfolio, scores: Float64Array): Relaxation[] {
  const rules = prepared.ruleIds.length;
  if (prepared.size < prepared.count) return [];
  let trials = 0;
  for (let size = 1; size <= rules; size += 1) {
    trials += combinationCount(rules, size);
    if (trials > mostTrials) return [irreducibleRelaxation(prepared, scores)];
    const found = combinations(rules, size).flatMap((leftOut) =>
      relaxation(prepared, new Set(leftOut), scores),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function relaxation(
  prepared: PreparedPortfolio,
  leftOut: ReadonlySet<number>,
  scores: Float64Array,
): Relaxation[] {
  const best = bestWithout(prepared, leftOut, scores);
  return best === null ? [] : [{ leftOut, best }];
}

function irreducibleRelaxation(prepared: PreparedPortfolio, scores: Float64Array): Relaxation {
  const leftOut = new Set(prepared.ruleIds.keys());
  let best = bestWithout(prepared, leftOut, scores) as Optimum;
  for (const rule of prepared.ruleIds.keys()) {
    const fewer = new Set(leftOut);
    fewer.delete(rule);
    const bestWithRule = bestWithout(prepared, fewer, scores);
    if (bestWithRule === null) continue;
    leftOut.delete(rule);
    best = bestWithRule;
  }
  return { leftOut, best };
}

function combinationCount(total: number, size: number): number {
  let count = 1;
  for (let index = 0; index < size; index += 1) count = (count * (total - index)) / (index + 1);
  return count;
}

function combinations(total: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, total - from - size + 1) }, (_, offset) => from + offset).flatMap(
    (first) => combinations(total, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
