import type { Interval } from '../result/criterion-result.ts';

/**
 * How one ranked applicant fares over the drawn weightings.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { ApplicantRobustness } from '@osee/scoring/selection';
 *
 * const firstShare = ({ acceptability }: ApplicantRobustness) => acceptability[0];
 * ```
 */
export interface ApplicantRobustness {
  readonly id: string;
  /** Share of draws in which the applicant takes each rank, first rank first; equals share the better rank. */
  readonly acceptability: readonly number[];
  readonly medianRank: number;
  /** From the 5 % to the 95 % quantile of the rank. */
  readonly rankInterval: Interval;
  /** Mean of the weights under which the applicant comes first, by criterion; `null` when it never does. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
  /** Share of draws in which the applicant is among the chosen, by the shares of `sets`; `null` without portfolio rules. */
  readonly chosen: number | null;
}

/**
 * How far the weight of one criterion can move, the others keeping their proportions, before another set is chosen
 * (or, without portfolio rules, another applicant comes first).
 *
 * @category robustness
 * @example
 * ```ts
 * import type { WeightStabilityResult } from '@osee/scoring/selection';
 *
 * const stability: WeightStabilityResult = {
 *   criterion: 'local-ecosystem', weight: 0.1, interval: { worst: 0, best: 0.4 }, below: null,
 *   above: { weight: 0.4, ids: ['per-1', 'vnm-1'] },
 * };
 * ```
 */
export interface WeightStabilityResult {
  readonly criterion: string;
  /** Share of the whole, as it is. */
  readonly weight: number;
  /** Lowest (`worst`) and highest (`best`) weight under which the choice stays. */
  readonly interval: Interval;
  /** What is chosen below the interval. */
  readonly below: { readonly weight: number; readonly ids: readonly string[] } | null;
  /** What is chosen above the interval. */
  readonly above: { readonly weight: number; readonly ids: readonly string[] } | null;
}

/**
 * What another setting would have given.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { SelectionAlternative } from '@osee/scoring/selection';
 *
 * const alternative: SelectionAlternative = {
 *   id: 'local-ecosystem', ranks: { 'ken-1': 1, 'per-1': 2 }, leader: 'ken-1', chosen: ['ken-1', 'per-1'], same: true,
 * };
 * ```
 */
export interface SelectionAlternative {
  /** The criterion that was left out, or the method. */
  readonly id: string;
  readonly ranks: Readonly<Record<string, number>>;
  /** First in rank; the first by id of several. */
  readonly leader: string | null;
  /** `null` when nothing can be chosen. */
  readonly chosen: readonly string[] | null;
  /** Whether the choice (or, without portfolio rules, the leader) is the same. */
  readonly same: boolean;
}

/**
 * How much a selection depends on its weights and methods. It counts weightings, not chances: a share is no
 * probability that the choice is right.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { RobustnessResult } from '@osee/scoring/selection';
 *
 * const isOpen = ({ tooCloseToCall }: RobustnessResult): boolean => tooCloseToCall.choice;
 * ```
 */
export interface RobustnessResult {
  readonly seed: number;
  readonly draws: number;
  readonly band: number | null;
  readonly clearShare: number;
  readonly applicants: readonly ApplicantRobustness[];
  /** Share of draws in which one applicant ranks before another: `winning[one][other]`. */
  readonly winning: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * Sets that are best in some draw, the most frequent first; empty without portfolio rules. A draw in which several
   * sets have the best total is split evenly among them, so the shares sum to 1. (Of more than 1,000 such sets in one
   * draw, it is split among the first 1,000 in the order of the ranks.)
   */
  readonly sets: readonly { readonly ids: readonly string[]; readonly share: number }[];
  /** Share of draws in which the chosen set comes out; `null` when nothing was chosen. */
  readonly chosenShare: number | null;
  /** `null` where a group is not arithmetic or a ranked applicant has gaps: there is no closed form. */
  readonly stability: readonly WeightStabilityResult[] | null;
  readonly leaveOneOut: readonly SelectionAlternative[];
  readonly methods: readonly (SelectionAlternative & {
    readonly id: 'arithmetic' | 'geometric' | 'rank-sum';
  })[];
  readonly tooCloseToCall: {
    /** The leader comes first in fewer draws than `clearShare`, or somebody else has the same score. */
    readonly leader: boolean;
    /** The chosen set comes out in fewer draws than `clearShare`, or another set has the same total. */
    readonly choice: boolean;
  };
}
