import type { Answer } from '../../maturity/assessment/answer.ts';

/**
 * The answers of one institution, with the group that it belongs to. An `Assessment` with a group is one.
 *
 * @category population
 * @example
 * ```ts
 * import type { PopulationRow } from '@osee/scoring/population';
 *
 * const row: PopulationRow = {
 *   group: 'north',
 *   asOf: '2026-06-30',
 *   answers: [{ criterionId: 'licence-check', status: 'answered', optionId: 'yes' }],
 * };
 * ```
 */
export interface PopulationRow {
  readonly answers: readonly Answer[];
  readonly group?: string;
  /** The day on which evidence is judged, `YYYY-MM-DD`; needed where an answer brings evidence. */
  readonly asOf?: string;
}
