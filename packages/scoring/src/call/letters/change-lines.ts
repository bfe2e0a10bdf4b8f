import { compare, isAtLeast, isBelow, isEqual } from '../../number/compare.ts';
import { scoreChanges } from '../../selection/explain/score-changes.ts';
import type { Scale } from '../../selection/model/scale.ts';
import { valueOnScale } from '../../selection/model/value-on-scale.ts';
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
    if (isEqual(change.to, change.from)) return [say('letter-change-level')];
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
    const steps = (scale === undefined ? null : stepsOf(scale)) ?? [printedAtLeast(needed)];
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

/** More steps of a scale than these are as good as none. */
const mostSteps = 1000;

/** The values that a scale can give, from the lowest; `null` when it can give any. */
const stepsOf = (scale: Scale): readonly number[] | null => {
  const rising = (values: readonly number[]) => [...values].sort((left, right) => left - right);
  if (scale.kind === 'categories') return rising(scale.levels.map(({ value }) => value));
  if (scale.kind === 'bands') return rising(scale.bands.map(({ value }) => value));
  if (scale.kind !== 'goalposts' || scale.step === undefined) return null;
  const { lower, upper, step } = scale;
  const count = Math.round((upper - lower) / step);
  if (count > mostSteps) return null;
  const answers = Array.from({ length: count + 1 }, (_, index) => lower + index * step);
  return rising(answers.flatMap((answer) => valueOnScale(scale, answer)?.value ?? []));
};

/** As letters print a value, and never less: what a reader reads has to be enough. */
const printedAtLeast = (value: number): number => {
  const printed = Math.round(value * 1000) / 1000;
  return Math.min(1, isAtLeast(printed, value, 1) ? printed : Math.ceil(value * 1000) / 1000);
};
