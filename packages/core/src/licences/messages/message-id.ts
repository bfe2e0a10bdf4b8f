import type { LicenceIssueCode } from '../expression/licence-issue.ts';
import type { CopyleftScope, LicenceDuty, LicenceLimit, LicenceRight } from '../licence.ts';
import type { SuggestionCost, SuggestionReason } from '../suggestion/weigh-licence.ts';
import type { LicenceKind } from '../table/terms.ts';
import type { LicenceCondition, LicenceNote, LicenceReason } from '../verdict/reason.ts';
import type { LicenceVoice } from '../verdict/statement.ts';
import type { LicenceUse, LicenceVerdict } from '../verdict/verdict.ts';

/**
 * The ids of the texts about licences, with their kind in front.
 *
 * @category licences
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import type { LicenceMessageId } from '@osee/core/licences';
 * import { fr } from '@osee/core/locales/fr';
 *
 * const id: LicenceMessageId = 'disclaimer';
 * formatMessage(messagesOf(fr, 'licences'), id); // => 'Ces indications ne constituent pas un avis juridique.'
 * ```
 */
export type LicenceMessageId =
  | `verdict.${LicenceVerdict}`
  | `use.${LicenceUse}`
  | `reason.${LicenceReason}`
  | `condition.${LicenceCondition}`
  | `note.${LicenceNote}`
  | `issue.${LicenceIssueCode}`
  | `source.${LicenceVoice}`
  | `suggestion.${SuggestionReason}`
  | `cost.${SuggestionCost}`
  | `can.${LicenceRight}`
  | `must.${LicenceDuty}`
  | `cannot.${LicenceLimit}`
  | `scope.${CopyleftScope}`
  | `kind.${LicenceKind}`
  | 'answer'
  | 'statement'
  | 'disputed'
  | 'disclaimer';
