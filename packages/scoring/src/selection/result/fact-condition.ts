/**
 * A fact of one applicant that a rule of the portfolio reads and nobody knows.
 *
 * @category selection
 * @example
 * ```ts
 * import type { OpenFact } from '@osee/scoring/selection';
 *
 * const fact: OpenFact = { id: 'hti-1', attribute: 'region' };
 * ```
 */
export interface OpenFact {
  /** The applicant. */
  readonly id: string;
  readonly attribute: string;
}

/**
 * What an unknown fact may turn out to be: the same as, or different from, a known value (`value`) or the value of
 * another applicant of whom it is not known either (`applicant`). One of the two is `null`.
 *
 * @category selection
 * @example
 * ```ts
 * import type { FactCondition } from '@osee/scoring/selection';
 *
 * const inAfrica: FactCondition = {
 *   id: 'hti-1', attribute: 'region', is: 'same', value: 'Africa', applicant: null,
 * };
 * ```
 */
export interface FactCondition extends OpenFact {
  readonly is: 'same' | 'different';
  readonly value: string | null;
  readonly applicant: string | null;
}
