import type { ApplicantResult } from '../../selection/result/applicant-result.ts';
import type { LetterKind } from './letter.ts';
import type { LetterContext } from './letter-context.ts';

/** What became of an application. */
export const outcomeOf = (
  { id, standing, eligibility, gates, unranked }: ApplicantResult,
  { chosen, decision, model }: Pick<LetterContext, 'chosen' | 'decision' | 'model'>,
): Exclude<LetterKind, 'report'> => {
  if (standing !== 'active') return standing;
  if (chosen.includes(id)) {
    return decision !== null && Object.hasOwn(decision.conditions, id) ? 'chosen-condition' : 'chosen';
  }
  if (eligibility === 'not-eligible') {
    const failed = gates.filter(({ outcome }) => outcome === 'fail').map(({ gate }) => gate);
    const isLate = failed.every((gate) =>
      model.gates.some((one) => one.id === gate && one.rule?.kind === 'submitted-within'),
    );
    return isLate ? 'late' : 'ineligible';
  }
  if (decision?.reserve.includes(id) === true) return 'reserve';
  if (unranked === 'undecided') return 'incomplete';
  return unranked === 'missing-branch' ? 'unscored' : 'not-chosen';
};

/** Whether an application was scored, as its letter tells. A gate that stopped it leaves no score and no rank. */
export const isScored = (kind: Exclude<LetterKind, 'report'>): boolean =>
  kind === 'chosen' || kind === 'chosen-condition' || kind === 'reserve' || kind === 'not-chosen';
