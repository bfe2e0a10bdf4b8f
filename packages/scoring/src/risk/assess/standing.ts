import type { RiskPoint } from '../figures/counted-level.ts';
import { expectedLossOf } from '../figures/expected-loss.ts';
import { type Likely, likelyOf, type Reading } from '../figures/likely.ts';
import { type Loss, lossOf } from '../figures/loss.ts';
import { isEndless, itemAt } from '../figures/loss-items.ts';
import { bandsOf } from './matrix-bands.ts';
import type { ExpectedLoss, RiskStanding } from './risk-assessment.ts';
import { impactSteps, likelihoodSteps, numberedImpact, numberedLikelihood, type StepRange } from './steps.ts';

/** A standing, the steps by place, and whether a word says something else than its number. */
export interface Placed {
  readonly standing: RiskStanding;
  readonly likelihood: StepRange;
  readonly impact: StepRange;
  readonly differing: readonly ('likelihood' | 'impact')[];
}

export const placeRisk = (point: RiskPoint, reading: Reading): Placed => {
  const { scale } = reading;
  const likely = likelyOf(point.likelihood, reading);
  const money = lossOf(point.impact, 'money', reading);
  const days = lossOf(point.impact, 'days', reading);
  const likelihood = likelihoodSteps(point, likely, scale);
  const impact = impactSteps(point, money, days, scale);
  const { bands, lowest, highest } = bandsOf(scale, likelihood, impact);
  const isOutside = (steps: StepRange, numbered: StepRange | null): boolean =>
    numbered !== null && (steps.first < numbered.first || steps.last > numbered.last);
  return {
    standing: {
      likelihood: namesOf(scale.likelihood, likelihood),
      impact: namesOf(scale.impact, impact),
      bands,
      score: { lowest, highest },
      expectedLoss: expectedOf(likely, money),
      expectedDelay: expectedOf(likely, days),
    },
    likelihood,
    impact,
    differing: [
      ...(isOutside(likelihood, numberedLikelihood(likely, scale)) ? (['likelihood'] as const) : []),
      ...(isOutside(impact, numberedImpact(money, days, scale)) ? (['impact'] as const) : []),
    ],
  };
};

const namesOf = (
  steps: readonly { readonly id: string }[],
  { first, last, isKnown }: StepRange,
): RiskStanding['likelihood'] => ({ steps: steps.slice(first, last + 1).map(({ id }) => id), isKnown });

const expectedOf = (likely: Likely, loss: Loss): ExpectedLoss => {
  const { frequency } = likely;
  const { severity } = loss;
  return {
    value: frequency && severity && expectedLossOf({ frequency, severity }),
    low: expectedLossOf(itemAt('', likely, loss.low, 'best')),
    high: isEndless(likely, loss) ? null : expectedLossOf(itemAt('', likely, loss.high ?? loss.low, 'worst')),
  };
};
