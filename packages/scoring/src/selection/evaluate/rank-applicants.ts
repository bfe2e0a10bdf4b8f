import { rank } from '../../mcda/rank/rank.ts';
import { relativeTolerance } from '../../number/compare.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';
import type { JudgedApplicant } from './judge-applicant.ts';
import { rankIntervalsAmong } from './rank-intervals.ts';

/** Gives ranks and possible ranks, best first; who has no rank stays in the list. */
export const rankApplicants = (
  applicants: readonly JudgedApplicant[],
  { policies }: Settings,
): readonly ApplicantResult[] => {
  const { ties, tieBreak } = policies;
  // Scores lie between 0 and 1, so that rounding is never larger than this.
  const tieTolerance = Math.max(policies.tieTolerance, relativeTolerance);
  const ranked = applicants.filter(({ unranked }) => unranked === null);
  const ranks = rank(
    ranked.map(({ score }) => score ?? 0),
    {
      ties: ties === 'dense' ? 'dense' : 'min',
      tolerance: tieTolerance,
      tieBreakers: tieBreak.map((criterion) =>
        ranked.map((applicant) => tieBreakValue(applicant, criterion)),
      ),
    },
  );
  const rankOf = new Map(ranked.map(({ id }, index) => [id, ranks[index] ?? null]));
  const possible = applicants.filter(mayBeRanked);
  const certain = possible.filter(
    ({ eligibility }) => eligibility === 'eligible' || policies.admit !== 'eligible',
  );
  const intervalOf = rankIntervalsAmong(certain, possible, tieTolerance);
  return applicants
    .map((applicant): ApplicantResult => {
      const place = rankOf.get(applicant.id) ?? null;
      const { best, worst } = intervalOf(applicant);
      const rankInterval = { best: Math.min(best, place ?? best), worst: Math.max(worst, place ?? worst) };
      return { ...applicant, rank: place, rankInterval: mayBeRanked(applicant) ? rankInterval : null };
    })
    .sort(byRankThenId);
};

const mayBeRanked = ({ unranked }: JudgedApplicant): boolean =>
  unranked === null || unranked === 'undecided' || unranked === 'missing-branch';

/** An unknown value comes after every known one. */
export const tieBreakValue = ({ criteria }: Pick<JudgedApplicant, 'criteria'>, id: string): number =>
  criteria.find(({ criterion }) => criterion === id)?.value ?? -1;

const byRankThenId = (left: ApplicantResult, right: ApplicantResult): number =>
  (left.rank ?? Number.POSITIVE_INFINITY) - (right.rank ?? Number.POSITIVE_INFINITY) ||
  (left.id < right.id ? -1 : 1);
