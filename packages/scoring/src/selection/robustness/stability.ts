import { weightStability } from '../../mcda/robustness/weight-stability.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { Contest } from './contest.ts';
import { fits } from './fits.ts';
import type { WeightStabilityResult } from './robustness-result.ts';

/** Above this many sets the closed form is not tried. */
const mostSets = 50_000;

/**
 * How far each weight can move before the choice changes. A set of applicants is one alternative whose values are the
 * sums of theirs, so the closed form for single winners holds for sets too. `null` where there is no closed form.
 */
export const stabilityOf = (
  contest: Contest,
  result: SelectionResult,
): readonly WeightStabilityResult[] | null => {
  const sets = contest.linear ? setsOf(contest, result) : null;
  if (sets === null || sets.length === 0) return null;
  const rows = sets.map((members) =>
    contest.criteria.map((_, criterion) =>
      members.reduce((sum, member) => sum + (contest.values[member]?.[criterion] ?? 0), 0),
    ),
  );
  return contest.criteria.map((criterion, position) => {
    const { weight, interval, below, above } = weightStability(rows, contest.weights, position);
    const flip = (found: typeof below) =>
      found && { weight: found.weight, ids: namesOf(sets[found.alternative] ?? [], contest) };
    return {
      criterion,
      weight,
      interval: { worst: interval[0], best: interval[1] },
      below: flip(below),
      above: flip(above),
    };
  });
};

const namesOf = (members: readonly number[], { ids }: Contest): readonly string[] =>
  members.map((member) => ids[member] as string).sort();

/** Every set that obeys the rules, the chosen one first; without rules, every applicant alone. */
const setsOf = (contest: Contest, result: SelectionResult): readonly (readonly number[])[] | null => {
  const { portfolio, ids } = contest;
  if (portfolio === null) return ids.map((_, index) => [index]);
  const chosen = result.portfolio?.selected?.ids;
  if (chosen === undefined) return null;
  const sets: (readonly number[])[] = [ids.flatMap((id, index) => (chosen.includes(id) ? [index] : []))];
  const first = String(sets[0]);
  const extend = (members: readonly number[], next: number): boolean => {
    if (members.length === portfolio.count) {
      if (String(members) !== first) sets.push(members);
      return sets.length <= mostSets;
    }
    for (let candidate = next; candidate < ids.length; candidate += 1) {
      if (fits(contest, members, candidate) && !extend([...members, candidate], candidate + 1)) return false;
    }
    return true;
  };
  return extend([], 0) ? sets : null;
};
