import type { Interval } from '../result/criterion-result.ts';
import type { AssumptionId } from './assumption-options.ts';

/**
 * How much of the movement of a result one assumption explains: `first` by itself, `total` together with all others.
 * Both are shares of a variance; an estimate can fall a little outside 0 to 1. `null` when nothing moves.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionShare } from '@osee/scoring/selection';
 *
 * const share: AssumptionShare = { first: 0.4, total: 0.55 };
 * ```
 */
export interface AssumptionShare {
  readonly first: number | null;
  readonly total: number | null;
}

/**
 * What the ranking is without one criterion.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { CriterionLeftOut } from '@osee/scoring/selection';
 *
 * const changes = ({ choiceStays }: CriterionLeftOut): boolean => !choiceStays;
 * ```
 */
export interface CriterionLeftOut {
  readonly criterion: string;
  /** Mean and largest difference of the ranks to those of the settings in use. */
  readonly meanShift: number;
  readonly maxShift: number;
  /** Who is then chosen, or, without portfolio rules, who comes first; `null` when nobody can be. */
  readonly chosen: readonly string[] | null;
  readonly choiceStays: boolean;
}

/**
 * Which of the settings of a selection its ranks and its choice depend on.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionAssessment } from '@osee/scoring/selection';
 *
 * const matters = ({ assumptions }: AssumptionAssessment) =>
 *   assumptions.filter(({ choice }) => (choice.total ?? 0) > 0.1).map(({ id }) => id);
 * ```
 */
export interface AssumptionAssessment {
  readonly seed: number;
  readonly samples: number;
  readonly band: number;
  readonly weightings: number;
  /** Who takes part, by id: the ranked, and those whom another rule for gaps could rank. */
  readonly applicants: readonly {
    readonly id: string;
    /** Under the settings in use; `null` when then not ranked, which counts as behind all ranked ones. */
    readonly rank: number | null;
    readonly medianRank: number;
    /** From the 5 % to the 95 % quantile of the rank. */
    readonly rankInterval: Interval;
  }[];
  readonly assumptions: readonly {
    readonly id: AssumptionId;
    /** How many options were tried, with the one in use. */
    readonly options: number;
    /** Of the mean absolute shift of the ranks against the settings in use. */
    readonly shift: AssumptionShare;
    /** Of whether the choice stays. */
    readonly choice: AssumptionShare;
  }[];
  /** Mean over the settings of the mean absolute shift, in ranks. */
  readonly meanShift: number;
  /** Share of the settings under which the choice stays. */
  readonly choiceStays: number;
  /** How many different settings were evaluated. */
  readonly evaluations: number;
  /** The settings in use without each criterion in turn; one that holds all the weight cannot be left out. */
  readonly leaveOneOut: readonly CriterionLeftOut[];
}
