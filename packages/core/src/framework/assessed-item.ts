import type { QuestionLevel, QuestionMeasure } from './question-level.ts';

/**
 * What an assessment asks about a competency or a technical domain. All competencies and domains of this project have
 * it; those of other frameworks need not.
 *
 * @category framework
 * @example
 * ```ts
 * import type { AssessedItem } from '@osee/core';
 *
 * const asked: AssessedItem = {
 *   question: 'Of the systems of this institution, how many have a backup that was tried?',
 *   measure: { counted: 'systems with a backup that was tried', among: 'systems in operation' },
 * };
 * ```
 */
export interface AssessedItem {
  readonly question?: string;
  /** What the question counts; absent where it asks for a state. */
  readonly measure?: QuestionMeasure;
  /** The steps of the answer, lowest first. */
  readonly levels?: readonly QuestionLevel[];
}
