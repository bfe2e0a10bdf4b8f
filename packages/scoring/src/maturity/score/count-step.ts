import { isAtLeast } from '../../number/compare.ts';
import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluation.ts';
import type { MaturityPolicies } from '../model/policies.ts';

/** Whether a criterion leaves the score unless it is met, so that silence and a "no" count the same. */
export const leavesUnlessMet = (
  { criterion: { obligation } }: CompiledCriterion,
  { unmetMay }: MaturityPolicies,
): boolean => obligation === 'may' && unmetMay === 'excused';

/** What a chosen step counts with, after the policies for what need not be met. A higher step never counts less. */
export const countStep = (
  compiled: CompiledCriterion,
  policies: MaturityPolicies,
  value: number,
  justified: boolean,
): Reading => {
  const { criterion, metAt, highest, options } = compiled;
  if (leavesUnlessMet(compiled, policies)) {
    return isAtLeast(value, metAt, 1)
      ? { value: highest, drop: null, known: 1 }
      : { value: null, drop: 'excused', known: 1 };
  }
  const forgiven =
    (criterion.obligation === 'may' && policies.unmetMay === 'countAsMet') ||
    (criterion.obligation === 'should' && policies.unmetShould === 'excusedByJustification' && justified);
  if (!forgiven || isAtLeast(value, metAt, 1)) return { value, drop: null, known: 1 };
  const leastMet = [...options.values()].find((option) => isAtLeast(option.value, metAt, 1));
  return { value: leastMet?.value ?? highest, drop: null, known: 1 };
};

/** What a criterion that does not apply counts with. */
export const countNotApplicable = (
  { criterion, highest }: CompiledCriterion,
  { notApplicable }: MaturityPolicies,
): Reading => {
  const target = Math.min(criterion.target ?? 0, highest);
  const value = { exclude: null, countAsMet: highest, zero: 0, anchorToTarget: target }[notApplicable];
  return { value, drop: value === null ? 'notApplicable' : null, known: null };
};
