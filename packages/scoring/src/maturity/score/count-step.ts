import type { CompiledCriterion } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluate.ts';
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
    return value >= metAt ? { value: highest, drop: null } : { value: null, drop: 'excused' };
  }
  const forgiven =
    (criterion.obligation === 'may' && policies.unmetMay === 'countAsMet') ||
    (criterion.obligation === 'should' && policies.unmetShould === 'excusedByJustification' && justified);
  if (!forgiven || value >= metAt) return { value, drop: null };
  const leastMet = [...options.values()].find((option) => option.value >= metAt);
  return { value: leastMet?.value ?? highest, drop: null };
};
