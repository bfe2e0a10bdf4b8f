import { compare, isAtLeast, isBelow } from '../../number/compare.ts';
import { scoreChanges } from '../../selection/explain/score-changes.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import type { ApplicantResult } from '../../selection/result/applicant-result.ts';
import type { LetterContext } from './letter-context.ts';

/** The smallest single change that would have changed the outcome of an application that was scored and not chosen. */
export const changeLines = (context: LetterContext): ((applicant: ApplicantResult) => readonly string[]) => {
  const { say, name, points, decision, result, model } = context;
  const changes = scoreChanges(model, result);
  return (applicant) => {
    const departure = decision?.departure ?? null;
    if (departure !== null) {
      return [
        say(departure.removed.includes(applicant.id) ? 'letter-change-departed' : 'letter-change-departure'),
      ];
    }
    if (changes === null) return [say('letter-change-unknown')];
    const change = changes.get(applicant.id);
    const own = applicant.criteria.find(({ criterion }) => criterion === change?.criterion);
    if (change === undefined || own === undefined) return [say('letter-change-none')];
    const step = smallestStep(context, applicant, (change.to - change.from) * (own.multiplier ?? 0));
    if (step === null) return [say('letter-change-none')];
    const { criterion, from, to } = step;
    return [say('letter-change', { criterion: name(criterion), from: points(from), to: points(to) })];
  };
};

/** The criterion whose next value on its scale closes the gap by the smallest step; of equal steps, the one that brings least. */
const smallestStep = (
  { model }: LetterContext,
  { criteria }: ApplicantResult,
  gap: number,
): { readonly criterion: string; readonly from: number; readonly to: number } | null => {
  const scales = new Map(leavesOf(model).map(({ id, scale }) => [id, scale]));
  let smallest: { criterion: string; from: number; to: number; brings: number } | null = null;
  for (const { criterion, value, multiplier } of criteria) {
    if (value === null || multiplier === null || multiplier === 0) continue;
    const needed = value + gap / multiplier;
    const scale = scales.get(criterion);
    const levels = scale?.kind === 'categories' ? scale.levels : scale?.kind === 'bands' ? scale.bands : null;
    const steps =
      levels === null ? [needed] : levels.map((level) => level.value).sort((left, right) => left - right);
    const to = steps.find((step) => isAtLeast(step, needed, 1));
    if (to === undefined || to > 1) continue;
    const brings = (to - value) * multiplier;
    const order = smallest === null ? -1 : compare(to - value, smallest.to - smallest.from, 1);
    if (order < 0 || (order === 0 && isBelow(brings, smallest?.brings ?? 0, 1))) {
      smallest = { criterion, from: value, to, brings };
    }
  }
  return smallest;
};
