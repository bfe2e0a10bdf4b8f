/**
 * The figures of one node over the institutions of a group.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PopulationFigure, scorePopulation } from '@osee/scoring/population';
 *
 * const figure: PopulationFigure | undefined = scorePopulation(oseeEcosystemModel, { count: 5, answers: {} }).whole?.[0];
 * figure?.scored; // => 0
 * ```
 */
export interface PopulationFigure {
  readonly nodeId: string;
  readonly title: string;
  /** How many institutions have a score. */
  readonly scored: number;
  /** Of the scores; `null` where there is none. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The score that this share of the scores does not pass, cut down to a step of the resolution. */
  readonly quantiles: readonly { readonly share: number; readonly score: number | null }[];
  /** Means of the ends of the intervals; `null` where none is told. */
  readonly interval: { readonly worst: number; readonly best: number } | null;
  /** `outer` where the interval of at least one institution is only an outer bound. */
  readonly bound: 'exact' | 'outer';
  /** Mean of the coverage of the institutions to which the node applies, from 0 to 1. */
  readonly coverage: number | null;
  /** No level first, then from the lowest; the shares are of all institutions of the group. */
  readonly levels: readonly {
    readonly levelId: string | null;
    readonly title: string | null;
    readonly count: number;
    readonly share: number;
  }[];
}

/**
 * The figures of one group.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PopulationGroup, scorePopulation } from '@osee/scoring/population';
 *
 * const rows = [{ group: 'north', answers: [] }];
 * const groups: readonly PopulationGroup[] = scorePopulation(oseeEcosystemModel, rows).groups;
 * groups[0]?.hidden; // => 'few'
 * ```
 */
export interface PopulationGroup {
  /** `null` for the institutions that named no group. */
  readonly label: string | null;
  /** How many institutions; `null` where the group is hidden. */
  readonly count: number | null;
  /** Why nothing is told: too few institutions, or a group that could be worked out by subtraction. */
  readonly hidden: 'few' | 'subtraction' | null;
  /** `null` where the group is hidden. */
  readonly figures: readonly PopulationFigure[] | null;
}

/**
 * What `scorePopulation` finds.
 *
 * @category population
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { type PopulationResult, scorePopulation } from '@osee/scoring/population';
 *
 * const result: PopulationResult = scorePopulation(oseeEcosystemModel, { count: 12, answers: {} });
 * result.count; // => 12
 * ```
 */
export interface PopulationResult {
  readonly model: { readonly id: string; readonly version: string };
  /** How many institutions; `null` where they are too few. */
  readonly count: number | null;
  readonly minimumCell: number;
  /** Into how many steps the range of a score is cut for quantiles. */
  readonly resolution: number;
  /** `fast`, or why every row took the way of single assessments. */
  readonly way: string;
  /** Of all institutions, the whole model last; `null` where they are too few, or a group could be worked out. */
  readonly whole: readonly PopulationFigure[] | null;
  /** By label; those without a group last. */
  readonly groups: readonly PopulationGroup[];
}
