/**
 * The codes of a cell that holds no step: a column of answers holds the position of the chosen step, 0 for the lowest,
 * or one of these.
 *
 * @category population
 * @example
 * ```ts
 * import { answerCodes } from '@osee/scoring/population';
 *
 * // Three institutions: the third step, a question that does not apply, and no answer.
 * const column = Uint8Array.of(2, answerCodes.notApplicable, answerCodes.unanswered);
 * column[2]; // => 255
 * ```
 */
export const answerCodes = { notApplicable: 253, unknown: 254, unanswered: 255 } as const;
