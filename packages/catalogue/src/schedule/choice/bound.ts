import { type Chosen, optionAt, type Problem } from './problem.ts';
import { coverageOf, type Score } from './score.ts';

/** What the options from a place on can still do, for each place. */
export interface Frontier {
  /** The earliest language in which the rest serves a gap. */
  readonly ranks: readonly ReadonlyMap<number, number>[];
  /** The most gaps that one of the rest serves. */
  readonly mostServed: readonly number[];
}

export const frontierOf = (problem: Problem, order: Chosen): Frontier => {
  const ranks: ReadonlyMap<number, number>[] = [new Map()];
  const mostServed = [0];
  for (const index of [...order].reverse()) {
    const { served, rank } = optionAt(problem, index);
    const after = new Map(ranks.at(-1));
    for (const gap of served) after.set(gap, Math.min(after.get(gap) ?? rank, rank));
    ranks.push(after);
    const weighty = served.filter((gap) => (problem.units[gap] ?? 0) > 0).length;
    mostServed.push(Math.max(mostServed.at(-1) ?? 0, weighty));
  }
  return { ranks: ranks.reverse(), mostServed: mostServed.reverse() };
};

/** A score that no choice which holds `chosen` and options from `place` on can pass. */
export const boundOf = (
  problem: Problem,
  { ranks, mostServed }: Frontier,
  place: number,
  chosen: Chosen,
  score: Score,
): Score => {
  const now = new Map<number, number>();
  for (const index of chosen) {
    const { served, rank } = optionAt(problem, index);
    for (const gap of served) now.set(gap, Math.min(now.get(gap) ?? rank, rank));
  }
  const still = ranks[place] ?? new Map<number, number>();
  const best = new Map(now);
  let open = 0;
  for (const [gap, rank] of still) {
    const current = now.get(gap) ?? problem.ranks;
    if (rank >= current) continue;
    best.set(gap, rank);
    if ((problem.units[gap] ?? 0) > 0) open += 1;
  }
  const most = mostServed[place] ?? 0;
  // Whoever wants all that can still be served takes at least so many steps more; who takes less serves less.
  const moreSteps = open > 0 && most > 0 ? Math.ceil(open / most) : 0;
  const steps = problem.ranks + (score.length - problem.ranks - 3);
  return [...coverageOf(problem, best), ...score.slice(problem.ranks)].map((figure, position) =>
    position === steps ? figure + moreSteps : figure,
  );
};
