/**
 * The choices that could have been made otherwise, by name; of each the options, that of record first. Every option
 * counts the same: list one twice to give it twice the chance.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { Assumptions } from '@osee/scoring/mcda';
 *
 * const assumptions = {
 *   aggregation: ['arithmetic', 'geometric'],
 *   weights: [[0.5, 0.5], [0.6, 0.4], [0.4, 0.6]],
 * } satisfies Assumptions;
 * ```
 */
export type Assumptions = Readonly<Record<string, readonly unknown[]>>;

/**
 * One option of every assumption.
 *
 * @typeParam Known - the assumptions
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionChoice } from '@osee/scoring/mcda';
 *
 * const choice: AssumptionChoice<{ aggregation: ['arithmetic', 'geometric'] }> = { aggregation: 'geometric' };
 * ```
 */
export type AssumptionChoice<Known extends Assumptions> = {
  readonly [Name in keyof Known]: Known[Name][number];
};
