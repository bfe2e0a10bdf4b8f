import { preparePortfolio } from '../../mcda/portfolio/internal/prepare.ts';
import type { Simulation } from '../../mcda/robustness/internal/pack-simulation.ts';
import type { Contest } from './contest.ts';
import { levelSets } from './level-sets.ts';
import type { RobustnessResult } from './robustness-result.ts';

/** How often each set is the best one, and how often each applicant is in it, in the order of the contest. */
export interface SetShares {
  readonly sets: RobustnessResult['sets'];
  readonly inclusion: readonly number[];
}

interface Entry {
  readonly members: readonly number[];
  count: number;
}

/** Finds the best set of every draw; a draw with several of them is split evenly. `null` when there is no set. */
export const setSharesOf = ({ draws, score }: Simulation, contest: Contest): SetShares | null => {
  const { portfolio, candidates, ids } = contest;
  if (portfolio === null) return null;
  const prepared = preparePortfolio(candidates, portfolio);
  const chooser = prepared.chooserWithout(new Set());
  const scores = new Float64Array(ids.length);
  const entries = new Map<string, Entry>();
  for (let draw = 0; draw < draws; draw += 1) {
    score(draw, scores);
    const tolerance = prepared.toleranceFor(scores);
    const best = chooser.best(scores, tolerance);
    if (best === null) return null;
    const next = chooser.next(scores, tolerance, best);
    const most = Math.max(best.total, next?.total ?? best.total);
    const tied = next !== null && Math.abs(best.total - next.total) <= tolerance;
    const winners = tied ? levelSets(contest, scores, most - tolerance) : [best.positions];
    for (const members of winners) {
      const key = members.join();
      const entry = entries.get(key) ?? { members, count: 0 };
      entry.count += 1 / winners.length;
      entries.set(key, entry);
    }
  }
  return sharesOf([...entries.values()], contest, draws);
};

const sharesOf = (entries: readonly Entry[], { ids }: Contest, draws: number): SetShares => {
  const inclusion = ids.map(() => 0);
  for (const { members, count } of entries) {
    for (const member of members) inclusion[member] = (inclusion[member] ?? 0) + count;
  }
  const sorted = [...entries].sort((left, right) => right.count - left.count || byMembers(left, right));
  return {
    sets: sorted.map(({ members, count }) => ({
      ids: members.map((member) => ids[member] as string).sort(),
      share: count / draws,
    })),
    inclusion: inclusion.map((count) => Math.min(1, count / draws)),
  };
};

const byMembers = ({ members }: Entry, { members: others }: Entry): number => {
  const place = members.findIndex((member, at) => member !== others[at]);
  return place < 0 ? 0 : (members[place] as number) - (others[place] as number);
};
