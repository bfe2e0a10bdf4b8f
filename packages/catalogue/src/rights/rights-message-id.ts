import type { Act, LicenceCondition } from './act.ts';
import type { RightsAnswer, RightsReason } from './rights-of.ts';

/**
 * The ids of the texts about rights: reasons, conditions, acts and answers, with their kind in front.
 *
 * @category rights
 * @example
 * ```ts
 * import type { RightsMessageId } from '@osee/catalogue';
 *
 * const id: RightsMessageId = 'reason.licence-forbids';
 * ```
 */
export type RightsMessageId =
  | `reason.${RightsReason}`
  | `condition.${LicenceCondition}`
  | `act.${Act}`
  | `answer.${RightsAnswer['answer']}`;
