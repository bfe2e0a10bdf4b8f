import type { MessageCatalogue } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';
import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';
import type { SelectionRecipe } from '../../selection/recipe/selection-recipe.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { RobustnessResult } from '../../selection/robustness/robustness-result.ts';
import type { ReportMessages } from '../messages/report-message-id.ts';

/**
 * What a report of a selection is made of.
 *
 * @category report
 * @example
 * ```ts
 * import { explainSelection, evaluateApplications, oseeCall2024, selectionMessagesEn } from '@osee/scoring/selection';
 * import { reportEnglish, type SelectionReportInput } from '@osee/scoring/report';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const input: SelectionReportInput = {
 *   result,
 *   explanation: explainSelection(result, { model: oseeCall2024 }),
 *   sentences: selectionMessagesEn,
 *   labels: reportEnglish,
 * };
 * ```
 */
export interface SelectionReportInput {
  readonly result: SelectionResult;
  readonly explanation: SelectionExplanation;
  /** The sentences of the explanation, in the language of the report. */
  readonly sentences: MessageCatalogue<SelectionMessageId>;
  /** The headings and labels, in the same language. */
  readonly labels: ReportMessages;
  /** Words for ids of applicants, criteria, gates and rules, such as the names of countries. */
  readonly names?: Readonly<Record<string, string>>;
  readonly robustness?: RobustnessResult;
  readonly recipe?: SelectionRecipe;
  readonly title?: string;
  /** How many applicants the tables and figures show, best first; 20 if not given. */
  readonly most?: number;
}
