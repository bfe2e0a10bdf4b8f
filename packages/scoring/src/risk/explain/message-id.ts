import type { RiskCategory } from '../register/risk-categories.ts';

type OwnStep =
  | 'rare'
  | 'unlikely'
  | 'possible'
  | 'likely'
  | 'almost-certain'
  | 'minor'
  | 'moderate'
  | 'major'
  | 'severe'
  | 'critical';

/**
 * The id of a label or sentence about risks.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskMessageId } from '@osee/scoring/risk';
 *
 * const ids: RiskMessageId[] = ['category.funding', 'step.rare', 'band.low', 'reserve-exact'];
 * ```
 */
export type RiskMessageId =
  | `category.${RiskCategory}`
  | `step.${OwnStep}`
  | `band.${'low' | 'medium' | 'high'}`
  | `response.${'avoid' | 'reduce' | 'transfer' | 'accept'}`
  | `proposal-${'proposed' | 'unclear' | 'not-shown' | 'not-asked' | 'not-linked'}`
  | 'title'
  | 'risk'
  | 'category'
  | 'owner'
  | 'nobody'
  | 'likelihood'
  | 'impact'
  | 'band'
  | 'not-known'
  | 'no-limit'
  | 'steps'
  | 'expected-loss'
  | 'at-best'
  | 'at-worst'
  | 'rank'
  | 'matrix'
  | 'matrix-legend'
  | 'register'
  | 'reserve'
  | 'reserve-level'
  | 'reserve-amount'
  | 'reserve-axis'
  | 'reserve-description'
  | 'reserve-between'
  | 'overdue'
  | 'due'
  | 'days-late'
  | 'what'
  | 'review'
  | 'response'
  | 'guidelines'
  | 'guideline'
  | 'guideline-number'
  | 'unit-days'
  | 'notes'
  | 'open-risks'
  | 'expected'
  | 'expected-ends'
  | 'expected-open'
  | 'reserve-exact'
  | 'reserve-grid'
  | 'reserve-surplus'
  | 'reserve-ends'
  | 'reserve-open'
  | 'reserve-together'
  | 'within-expected'
  | 'draws-agree'
  | 'draws-differ'
  | 'beyond'
  | 'left-out'
  | 'overdue-review'
  | 'overdue-response'
  | 'reversal'
  | 'policy-responses-none'
  | 'policy-responses-in-place'
  | 'policy-responses-all'
  | 'policy-words-ends'
  | 'policy-words-even'
  | 'limits-to-lower'
  | 'limits-to-upper'
  | 'scale-own'
  | 'scale-of';
