import type { CountryCaveatCode, CountryPartId } from '../assess/country-result.ts';
import type { PlannedLength, PlannedLengthId, PlanOrderReason } from '../plan/matrix-plan-result.ts';
import type { AssessTaskReason, ProfilePriority } from '../profile/profile-proposal.ts';
import type { ProfileReasonId } from '../profile/profile-reason.ts';

type Finding =
  | 'use-cases'
  | 'use-cases-none'
  | 'development'
  | 'development-unknown'
  | 'ecosystem'
  | 'ecosystem-all'
  | 'ecosystem-in'
  | 'ecosystem-open'
  | 'ecosystem-hidden'
  | 'ecosystem-hidden-in'
  | 'level'
  | 'no-level'
  | 'levels'
  | 'without-level'
  | 'risks'
  | 'side-by-side';

type Label =
  | 'of-day'
  | 'assessed-by'
  | 'candidate'
  | 'quadrant'
  | 'axis-worst'
  | 'axis-best'
  | 'chosen'
  | 'yes'
  | 'no'
  | 'hidden'
  | 'all-institutions'
  | 'asked'
  | 'answered'
  | 'mean'
  | 'lower-quartile'
  | 'median'
  | 'upper-quartile'
  | 'indicator'
  | 'year'
  | 'source'
  | 'profile'
  | 'module'
  | 'priority'
  | 'figure'
  | 'reasons'
  | 'outside'
  | 'targets'
  | 'proposed'
  | 'step'
  | 'left-out'
  | 'tasks'
  | 'plan'
  | 'plan-step'
  | 'from'
  | 'to'
  | 'why-then'
  | 'lengths'
  | 'stretch'
  | 'months'
  | 'days'
  | 'rests-on';

/**
 * The id of a sentence or label of the assessment of a country.
 *
 * @category country assessment
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
  | `because.${PlanOrderReason}`
  | `says.${Finding}`
  | `label.${Label}`
  | `figure.${'parts' | 'quadrant' | 'timeline'}`
  | 'report-title';
