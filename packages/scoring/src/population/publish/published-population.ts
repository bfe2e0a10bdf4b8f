/**
 * The figures of one node in a row of a table for publishing.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PublishedFigure, publishPopulation, tallyPopulation } from '@osee/scoring/population';
 *
 * const tally = tallyPopulation(oseeEcosystemModel, { count: 40, answers: {} });
 * const figure: PublishedFigure | undefined = publishPopulation(oseeEcosystemModel, tally).whole.figures?.[0];
 * figure?.mean; // => null
 * ```
 */
export interface PublishedFigure {
  readonly nodeId: string;
  readonly title: string;
  /** How many institutions have a score. */
  readonly scored: number;
  /** Mean of the scores; `null` where there is none. */
  readonly mean: number | null;
  /** The score that this share of the scores does not pass; only where enough scores lie on both sides. */
  readonly quantiles: readonly { readonly share: number; readonly score: number | null }[];
  /** Means of the ends of so many intervals; `null` where none is told of any row. */
  readonly interval: { readonly count: number; readonly worst: number; readonly best: number } | null;
  /** Mean coverage of so many institutions to which the node applies; `null` where none is told of any row. */
  readonly coverage: { readonly count: number; readonly mean: number } | null;
  /** Levels from the lowest, put together until no count is of few; `null` among the ids stands for no level. */
  readonly levels: readonly { readonly levelIds: readonly (string | null)[]; readonly count: number }[];
}

/**
 * One row of a table for publishing: a group, or the whole.
 *
 * @category population
 * @example
 * ```ts
 * import type { PublishedRow } from '@osee/scoring/population';
 *
 * const hidden: PublishedRow = { label: 'islands', institutions: null, hidden: 'few', figures: null };
 * ```
 */
export interface PublishedRow {
  /** `null` for the institutions that named no group, and for the whole. */
  readonly label: string | null;
  readonly institutions: number | null;
  /**
   * Why nothing is told: too few institutions; a group that few could be worked out with, by subtraction; or too small
   * a difference to what was published before.
   */
  readonly hidden: 'few' | 'subtraction' | 'difference' | null;
  readonly figures: readonly PublishedFigure[] | null;
}

/**
 * A table that can be published, within the limits that `publishPopulation` states. Plain data: keep it, and hand it in
 * as `before` when the next table is made.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PublishedPopulation, publishPopulation, tallyPopulation } from '@osee/scoring/population';
 *
 * const tally = tallyPopulation(oseeEcosystemModel, { count: 40, answers: {} });
 * const table: PublishedPopulation = publishPopulation(oseeEcosystemModel, tally);
 * table.whole.institutions; // => 40
 * ```
 */
export interface PublishedPopulation {
  readonly model: { readonly id: string; readonly version: string };
  readonly minimumCell: number;
  readonly whole: PublishedRow;
  /** By label; those without a group last. */
  readonly groups: readonly PublishedRow[];
  /** Nodes of which nothing is told in any row, and why. */
  readonly withheld: readonly { readonly nodeId: string; readonly reason: 'few' | 'difference' }[];
}
