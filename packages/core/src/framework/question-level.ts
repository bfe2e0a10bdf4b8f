/**
 * What the question about a competency or a technical domain counts: cases that satisfy a rule, among all cases.
 *
 * @category framework
 * @example
 * ```ts
 * import type { QuestionMeasure } from '@osee/core';
 *
 * const measure: QuestionMeasure = {
 *   counted: 'services with a tested backup',
 *   among: 'services in operation',
 *   countsIf: 'data was restored from it in a test',
 * };
 * ```
 */
export interface QuestionMeasure {
  /** The numerator. */
  readonly counted: string;
  /** The denominator. */
  readonly among: string;
  /** The rule by which a case counts, where it needs one. */
  readonly countsIf?: string;
}

/**
 * One step of the answer to the question about a competency or a technical domain.
 *
 * @category framework
 * @example
 * ```ts
 * import type { QuestionLevel } from '@osee/core';
 *
 * const level: QuestionLevel = {
 *   id: 'established',
 *   title: 'Established',
 *   score: 0.5,
 *   description: 'More than a quarter, up to half.',
 * };
 * ```
 */
export interface QuestionLevel {
  readonly id: string;
  /** Its name, such as `Established`. */
  readonly title: string;
  /** From 0 for the lowest step to 1 for the highest. */
  readonly score: number;
  readonly description: string;
}
