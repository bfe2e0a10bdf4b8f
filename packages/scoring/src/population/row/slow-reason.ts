import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';

const means: ReadonlySet<string> = new Set(['mean', 'flatMean', 'avgOfAvg']);

/**
 * Why a model is scored row by row with the engine of single assessments; `null` where the fast way gives the same.
 * The fast way takes weighted means whose inputs are independent and whose maximum is the same whatever stays out.
 */
export const slowReason = ({ order, relations, steadyIds, policies }: CompiledModel): string | null => {
  const odd = order.find(({ rollUp }) => !means.has(rollUp));
  if (odd) return `rollUp: ${odd.rollUp}`;
  if (policies.unanswered === 'block') return 'unanswered: block';
  if (policies.belowMinimumCoverage === 'noScore') return 'belowMinimumCoverage: noScore';
  if (order.some(({ cap, deduction }) => cap !== null || deduction !== null)) return 'caps or deductions';
  if (steadyIds.size !== order.length) return 'maxima that hang on what stays out';
  if ([...relations.values()].some(({ sharedIds }) => sharedIds.size > 0))
    return 'questions of several parts';
  return null;
};
