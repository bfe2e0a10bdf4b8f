/**
 * Sums and counts over the institutions of one group, node by node. Plain data that a worker can hand over; it holds
 * small groups unhidden, so it is not for publishing.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { tallyPopulation } from '@osee/scoring/population';
 *
 * const { groups } = tallyPopulation(oseeEcosystemModel, [{ group: 'north', answers: [] }]);
 * groups[0]?.count; // => 1
 * ```
 */
export interface GroupTally {
  /** `null` for the institutions that named no group. */
  readonly label: string | null;
  count: number;
  /** By node: how many have a score, and the sum of the scores. */
  readonly scored: Float64Array;
  readonly scoreSum: Float64Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  /** By node: how many have an interval, and the sums of its ends. */
  readonly ranged: Float64Array;
  readonly worstSum: Float64Array;
  readonly bestSum: Float64Array;
  /** By node: how many intervals are only outer bounds. */
  readonly outer: Float64Array;
  /** By node: to how many the node applies, and the sum of their coverage. */
  readonly applying: Float64Array;
  readonly coverageSum: Float64Array;
  /** By node and level: how many stand there; no level comes first. */
  readonly levels: Float64Array;
  /** By node and step of the resolution: how many scores lie there. */
  readonly bins: Uint32Array;
}

/**
 * What `tallyPopulation` counted. Tallies of parts of a population can be put together.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PopulationTally, tallyPopulation } from '@osee/scoring/population';
 *
 * const tally: PopulationTally = tallyPopulation(oseeEcosystemModel, []);
 * tally.groups.length; // => 0
 * ```
 */
export interface PopulationTally {
  readonly model: { readonly id: string; readonly version: string };
  /** Ids of the nodes that were counted, in the order of the arrays. */
  readonly nodeIds: readonly string[];
  /** Into how many steps the range of a score is cut for quantiles. */
  readonly resolution: number;
  /** In the order in which they first came. */
  readonly groups: readonly GroupTally[];
  /** `fast`, or why every row took the way of single assessments. */
  readonly way: string;
}
