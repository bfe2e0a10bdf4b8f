import type { InstrumentStep } from './instrument-steps.ts';
import type { InstrumentItemId } from './item-ids.ts';

/**
 * The texts of the instrument that a translation holds: what is asked; of a question of extent what is counted, among
 * what, and which case counts (`countsIf`); what proves it and what does not (`noEvidence`); why it is a must; why
 * another comes first (`depends`); a note for assessors; the names of the five steps, and the steps themselves, of one
 * question or of all questions of extent. A question has those of them that its English text has.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentTextId } from '@osee/core/instrument';
 *
 * const id: InstrumentTextId = 'question.change-management';
 * ```
 */
export type InstrumentTextId =
  | `${'question' | 'counted' | 'among' | 'countsIf' | 'evidence' | 'noEvidence' | 'obligation' | 'depends' | 'note'}.${InstrumentItemId}`
  | `steps.${InstrumentItemId | 'extent'}.${InstrumentStep['id']}`
  | `step.${InstrumentStep['id']}`;
