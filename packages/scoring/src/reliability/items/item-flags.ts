/**
 * By which rule too many answers at one end are flagged. `fifteen-percent`: more than 15 % of the answers.
 * `even-share`: more than 100 % divided by the number of steps. Both are in use, and they differ.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { EndRule } from '@osee/scoring/reliability';
 *
 * const rule: EndRule = 'even-share';
 * ```
 */
export type EndRule = 'fifteen-percent' | 'even-share';

/**
 * What stands out in an item. `floor`, `ceiling`: too many answers at the lowest or the highest step. `missing`: too many
 * unknown or unanswered. `low-item-rest`: it goes hardly with the rest. A flag asks for a talk, not for a deletion.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ItemFlag } from '@osee/scoring/reliability';
 *
 * const flag: ItemFlag = 'ceiling';
 * ```
 */
export type ItemFlag = 'floor' | 'ceiling' | 'missing' | 'low-item-rest';

/** Whether so many of the answers at one end are too many; compared in whole numbers, so that 15 of 100 is not. */
export const isTooMany = (rule: EndRule, atEnd: number, answered: number, steps: number): boolean =>
  rule === 'fifteen-percent' ? atEnd * 100 > answered * 15 : atEnd * steps > answered;
