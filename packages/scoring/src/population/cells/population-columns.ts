/**
 * The answers of many institutions, a column for each question. A column holds the position of the chosen step of each
 * institution, 0 for the lowest, or one of `answerCodes`; a question without a column is unanswered. What an answer has
 * to bring along (evidence, a justification, a reason) is taken to be there.
 *
 * @category population
 * @example
 * ```ts
 * import { answerCodes, type PopulationColumns } from '@osee/scoring/population';
 *
 * const columns: PopulationColumns = {
 *   count: 2,
 *   answers: { 'licence-check': Uint8Array.of(1, answerCodes.unknown) },
 *   groups: { labels: ['north', 'south'], positions: Uint8Array.of(0, 1) },
 * };
 * ```
 */
export interface PopulationColumns {
  /** How many institutions. */
  readonly count: number;
  readonly answers: Readonly<Record<string, Uint8Array>>;
  /** The group of each institution, such as its region: a position in `labels`. */
  readonly groups?: {
    readonly labels: readonly string[];
    readonly positions: Uint8Array | Uint16Array | Uint32Array;
  };
}
