import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import { rank } from '../../mcda/rank/rank.ts';
import { rescored } from '../portfolio/candidates.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { Contest } from './contest.ts';
import type { RobustnessResult, SelectionAlternative } from './robustness-result.ts';

/** What is ranked and chosen with other scores. */
const alternativeOf = (
  id: string,
  contest: Contest,
  scores: readonly number[],
  result: SelectionResult,
): SelectionAlternative => {
  const ranks = rank(scores, { tolerance: contest.tieTolerance });
  const leader = contest.ids.filter((_, index) => ranks[index] === 1).sort()[0] ?? null;
  const found =
    contest.portfolio === null
      ? null
      : selectPortfolio(rescored(contest.candidates, scores), contest.portfolio);
  const chosen = found?.status === 'optimal' ? [...found.selected].sort() : null;
  const same =
    contest.portfolio === null
      ? leader === result.applicants.find((applicant) => applicant.rank === 1)?.id
      : chosen?.join() === result.portfolio?.selected?.ids.join();
  return {
    id,
    ranks: Object.fromEntries(contest.ids.map((key, index) => [key, ranks[index] as number])),
    leader,
    chosen,
    same,
  };
};

/** The ranking without each criterion in turn; one that holds all the weight cannot be left out. */
export const leaveOneOut = (contest: Contest, result: SelectionResult): readonly SelectionAlternative[] =>
  contest.criteria.flatMap((criterion, position) => {
    const weights = contest.weights.map((weight, index) => (index === position ? 0 : weight));
    if (weights.every((weight) => weight === 0)) return [];
    return [alternativeOf(criterion, contest, contest.scores(weights), result)];
  });

/** The ranking under other ways to put the values together. */
export const methodSwap = (contest: Contest, result: SelectionResult): RobustnessResult['methods'] => [
  { ...alternativeOf('', contest, contest.scores(contest.weights, 'arithmetic'), result), id: 'arithmetic' },
  { ...alternativeOf('', contest, contest.scores(contest.weights, 'geometric'), result), id: 'geometric' },
  { ...alternativeOf('', contest, rankSums(contest), result), id: 'rank-sum' },
];

/** The weighted mean of the ranks on each criterion (Borda), from 0 for the last to 1 for the first. */
const rankSums = ({ values, weights }: Contest): readonly number[] => {
  const columns = weights.map((_, criterion) =>
    rank(
      values.map((row) => row[criterion] ?? null),
      { ties: 'average' },
    ),
  );
  const last = Math.max(1, values.length - 1);
  return values.map((_, applicant) => {
    let [known, sum] = [0, 0];
    for (const [criterion, weight] of weights.entries()) {
      const place = columns[criterion]?.[applicant] ?? null;
      if (place === null) continue;
      known += weight;
      sum += weight * (1 - (place - 1) / last);
    }
    return known === 0 ? 0 : sum / known;
  });
};
