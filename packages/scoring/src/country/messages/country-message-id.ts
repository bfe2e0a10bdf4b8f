import type { CountryCaveatCode, CountryPartId } from '../assess/country-result.ts';
import type { PlannedLength, PlannedLengthId, PlanOrderReason } from '../plan/matrix-plan-result.ts';
import type { AssessTaskReason, ProfilePriority } from '../profile/profile-proposal.ts';
import type { ProfileReasonId } from '../profile/profile-reason.ts';

/**
 * The id of a sentence or label of the assessment of a country.
 *
 * @category country
 * @example
 * ```ts
 * import type { CountryMessageId } from '@osee/scoring/country';
 *
 * const ids: CountryMessageId[] = ['reason.gap', 'caveat.public-indicators', 'left-out'];
 * ```
 */
export type CountryMessageId =
  | `part.${CountryPartId}`
  | `reason.${ProfileReasonId}`
  | 'reason.must-below-in'
  | 'reason.gap-in'
  | 'reason.use-case-unscored'
  | `task.${AssessTaskReason}`
  | `task.${'unknown' | 'too-few-answers' | 'not-asked'}-outside`
  | `priority.${ProfilePriority}`
  | `caveat.${CountryCaveatCode}`
  | 'profile-title'
  | 'by-hand'
  | 'priority-reason'
  | 'priority-by-hand'
  | 'target-reason'
  | 'target-by-hand'
  | 'matrix-left-out'
  | 'left-out'
  | 'left-out-open'
  | 'plan-title'
  | 'plan-step'
  | `length.${PlannedLengthId}`
  | `basis.${PlannedLength['basis']}`
  | `because.${PlanOrderReason}`;
