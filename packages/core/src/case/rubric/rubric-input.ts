/**
 * One level of a criterion that is to be written as a rubric.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { RubricLevelInput } from '@osee/core/case';
 *
 * const level: RubricLevelInput = { id: 'managed', label: 'Managed', score: 0.75, description: 'More than half.' };
 * ```
 */
export interface RubricLevelInput {
  readonly id: string;
  /** Its name, of one line. */
  readonly label: string;
  readonly description: string;
  readonly score: number;
}

/**
 * One criterion that is to be written as a rubric.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { RubricCriterionInput } from '@osee/core/case';
 *
 * const criterion: RubricCriterionInput = {
 *   id: 'change-management',
 *   text: 'How many moves were prepared?',
 *   itemId: 'change-management',
 *   levels: [{ id: 'none', label: 'None', score: 0, description: 'None was.' }],
 * };
 * ```
 */
export interface RubricCriterionInput {
  readonly id: string;
  /** The question or the statement. */
  readonly text: string;
  /** Id of the item of the framework that it measures. */
  readonly itemId?: string;
  /** Kind of that item; `competency` without it. */
  readonly itemKind?: 'category' | 'module' | 'topic' | 'competency' | 'technical-domain';
  /** Name of that item; its id without it. */
  readonly itemName?: string;
  /** Its group, of one line. */
  readonly category?: string;
  readonly weight?: number;
  /** Lowest first. */
  readonly levels: readonly RubricLevelInput[];
}

/**
 * Criteria with their levels, such as those of a maturity model, that are to be written as a rubric.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { RubricInput } from '@osee/core/case';
 *
 * const input: RubricInput = { id: 'moves', title: 'Moves to open source', criteria: [] };
 * ```
 */
export interface RubricInput {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly criteria: readonly RubricCriterionInput[];
}
