/**
 * A named public example of a competency.
 *
 * @category framework
 * @example
 * ```ts
 * import type { CompetencyExample } from '@osee/core';
 *
 * const example: CompetencyExample = {
 *   place: 'Exampleland',
 *   fact: 'Its buyers publish the number of open bids every year.',
 *   source: 'Yearly report of the buying office, 2025',
 *   url: 'https://example.org/report',
 * };
 * ```
 */
export interface CompetencyExample {
  /** The country, region or organisation. */
  readonly place: string;
  /** What it did, with the figures of the source. */
  readonly fact: string;
  /** The publication in which the fact stands, with its date where it has one. */
  readonly source: string;
  /** The address of the source. */
  readonly url: string;
}
