import { riskWeights } from './scorecard-checks.ts';
import type { ScorecardCheck } from './scorecard-details.ts';

/** The weighted mean of the checks that came to an end, as a fraction of whole numbers. */
export interface Aggregate {
  readonly sum: number;
  readonly weight: number;
}

/** `null` where no check came to an end, or where one has no known weight: the mean cannot be the one of the tool. */
export const aggregateOf = (checks: readonly ScorecardCheck[]): Aggregate | null => {
  let [sum, weight] = [0, 0];
  for (const { score, risk } of checks) {
    if (score === null) continue;
    if (risk === null) return null;
    sum += riskWeights[risk] * score;
    weight += riskWeights[risk];
  }
  return weight === 0 ? null : { sum, weight };
};

/** To a tenth, halves up; worked out with whole numbers. */
export const toTenth = ({ sum, weight }: Aggregate): number =>
  Math.floor((20 * sum + weight) / (2 * weight)) / 10;

/** Whether a stated score is the mean to a tenth; at a half both neighbours are. */
export const agreesWith = ({ sum, weight }: Aggregate, stated: number): boolean =>
  Math.abs(20 * sum - 2 * weight * Math.round(stated * 10)) <= weight;
