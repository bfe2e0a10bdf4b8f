import { type MessageCatalogue, type MessagesOn, messagesOf } from '@osee/core';
import type { DecisionRecord } from '../../selection/decision/decision-record.ts';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';
import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';
import type { SelectionRecipe } from '../../selection/recipe/selection-recipe.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { RobustnessResult } from '../../selection/robustness/robustness-result.ts';
import type { ModelWords } from '../../text/model-words.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';

/**
 * What a report of a selection is made of.
 *
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainSelection, evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 * import type { SelectionReportInput } from '@osee/scoring/report';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const input: SelectionReportInput = {
 *   result,
 *   explanation: explainSelection(result, { model: oseeCall2024 }),
 *   locale: en,
 * };
 * ```
 */
export interface SelectionReportInput {
  readonly result: SelectionResult;
  readonly explanation: SelectionExplanation;
  /** The texts of the language of the report, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: MessagesOn<'selection', SelectionMessageId> &
    MessagesOn<'report', ReportMessageId> &
    ModelWords;
  /** Words for ids of applicants, criteria, gates and rules, such as the names of countries. */
  readonly names?: Readonly<Record<string, string>>;
  readonly robustness?: RobustnessResult;
  readonly recipe?: SelectionRecipe;
  /** What was decided on the result, from `recordDecision`. */
  readonly decision?: DecisionRecord;
  readonly title?: string;
  /** How many applicants the tables and figures show, best first; 20 if not given. */
  readonly most?: number;
  /** Whether every answer stands in a table, with who judged; not if left out. */
  readonly annex?: boolean;
}

/** The headings and labels of the report. */
export const labelsOf = ({
  locale,
}: Pick<SelectionReportInput, 'locale'>): MessageCatalogue<ReportMessageId> => messagesOf(locale, 'report');
