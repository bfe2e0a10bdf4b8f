import type { Issue } from '@osee/core';
import type { TieRule } from '../rank/rank.ts';

/**
 * How values become comparable. With the smallest value `low`, the largest `high` and the number `n` of known
 * values of a criterion, and costs (`minimise`) handled as in brackets:
 *
 * - `none`: unchanged [unchanged];
 * - `minmax` or `min-max`: (x - low) / (high - low) [negated first, so (high - x) / (high - low)];
 * - `max`: x / high [1 - x / high]; no value below 0;
 * - `max-absolute`: x / largest |x| [1 - that];
 * - `sum`: x / sum [by reciprocals]; no value below 0;
 * - `vector`: x / root of the sum of squares [1 - that];
 * - `linear`: x / high [low / x]; no value below 0;
 * - `nonlinear`: (x / high)² [(low / x)³]; no value below 0;
 * - `logarithmic`: ln x / sum of ln [(1 - that) / (n - 1)]; no value below 1;
 * - `enhanced-accuracy`: 1 - (high - x) / sum of (high - x) [negated first];
 * - `zavadskas-turskis`: 1 - |high - x| / |high| [negated first]; the best value is not 0;
 * - `zscore` or `z-score`: (x - mean) / standard deviation [negated first];
 * - `rank`: 1 for the worst up to n; `borda`: one less; `percentile-rank`: borda / (n - 1) [negated first];
 * - `goalposts`: (x - lower) / (upper - lower) for declared goalposts [reversed];
 * - `distance-to-target`: (x - low) / (target - low) for a declared target [negated first];
 * - `categories`: the declared value of the category [as declared].
 *
 * Only `goalposts` and `categories` judge an alternative by itself; with every other method adding or dropping
 * an alternative can change the order of the rest.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type NormalisationMethod, normalise } from '@osee/scoring/mcda';
 *
 * const method: NormalisationMethod = 'linear';
 * normalise([[2, 10], [4, 5]], ['maximise', 'minimise'], method); // => [[0.5, 0.5], [1, 1]]
 * ```
 */
export type NormalisationMethod =
  | 'none'
  | 'minmax'
  | 'min-max'
  | 'max'
  | 'max-absolute'
  | 'sum'
  | 'vector'
  | 'linear'
  | 'nonlinear'
  | 'logarithmic'
  | 'enhanced-accuracy'
  | 'zavadskas-turskis'
  | 'zscore'
  | 'z-score'
  | 'rank'
  | 'borda'
  | 'percentile-rank'
  | 'goalposts'
  | 'distance-to-target'
  | 'categories';

/**
 * How a criterion of which less is better is turned round: `negate` its values before scaling, take their
 * `reciprocal` before scaling (values above 0 only; small costs then weigh very much), take the `complement`
 * (1 minus the scaled value), or `keep` the sense and scale only.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { normalise } from '@osee/scoring/mcda';
 *
 * normalise([[1], [4]], ['minimise'], 'max', { costs: 'reciprocal' }); // => [[1], [0.25]]
 * normalise([[1], [4]], ['minimise'], 'max'); // => [[0.75], [0]]
 * ```
 */
export type CostHandling = 'negate' | 'reciprocal' | 'complement' | 'keep';

/**
 * The fixed ends of the scale of a criterion, in the unit of its raw values.
 *
 * @category normalisation
 * @example
 * ```ts
 * import type { Goalpost } from '@osee/scoring/mcda';
 *
 * const income: Goalpost = { lower: 100, upper: 75_000, logarithmic: true };
 * ```
 */
export interface Goalpost {
  /** The raw value that stands at the low end. */
  readonly lower: number;
  /** The raw value that stands at the high end; above `lower`. */
  readonly upper: number;
  /** Take natural logarithms of the value and of both ends first. Default `false`. */
  readonly logarithmic?: boolean;
}

/**
 * One category of a category scale and the value it is declared to have.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type CategoryValue, normalise } from '@osee/scoring/mcda';
 *
 * const scale: CategoryValue[] = [{ category: 1, value: 0 }, { category: 2, value: 0.8 }];
 * normalise([[2], [1]], ['maximise'], 'categories', { categories: [scale] }); // => [[0.8], [0]]
 * ```
 */
export interface CategoryValue {
  /** As it stands in the matrix. */
  readonly category: number;
  readonly value: number;
}

/**
 * The settings of {@link normalise}. Lists have one entry per criterion, in the order of the columns.
 *
 * @category normalisation
 * @example
 * ```ts
 * import { type NormaliseOptions, normalise } from '@osee/scoring/mcda';
 *
 * const options: NormaliseOptions = { goalposts: [{ lower: 0, upper: 10 }] };
 * normalise([[4], [11]], ['maximise'], 'goalposts', options); // => [[0.4], [1]]
 * ```
 */
export interface NormaliseOptions {
  /** For `goalposts`. Entries of criteria with another method are not read. */
  readonly goalposts?: readonly (Goalpost | null)[];
  /** For `goalposts` and `distance-to-target`: cut what lies beyond the ends. Default `true` for `goalposts`. */
  readonly truncate?: boolean;
  /** For `distance-to-target`, in raw units. */
  readonly targets?: readonly (number | null)[];
  /** For `categories`: every category that may occur. */
  readonly categories?: readonly (readonly CategoryValue[] | null)[];
  /** For `zscore`: divide by `n` (`population`, the default) or `n - 1` (`sample`). */
  readonly deviation?: 'population' | 'sample';
  /** For `zscore`: the mean and the standard deviation to give the scaled values. Default `[0, 1]`. */
  readonly moments?: readonly [number, number];
  /** For `rank`, `borda` and `percentile-rank`; seen from the worst value. Default `min`. */
  readonly ties?: TieRule;
  /** For `minmax`, `goalposts` and `percentile-rank`: what 0 and 1 are stretched to. Default `[0, 1]`. */
  readonly range?: readonly [number, number];
  /** Overrides how each method handles criteria to minimise. */
  readonly costs?: CostHandling;
  /** Told of each criterion that cannot tell the alternatives apart. */
  readonly onIssue?: (issue: Issue<'constant-criterion'>) => void;
}
