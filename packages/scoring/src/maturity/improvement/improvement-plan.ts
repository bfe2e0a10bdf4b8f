import type { BlockingRequirement } from '../result/level-result.ts';

/**
 * What a plan has to reach for the whole model: a level, or a score as a share of the maximum.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementGoal } from '@osee/scoring/maturity';
 *
 * const goal: ImprovementGoal = { levelId: 'managed' };
 * ```
 */
export type ImprovementGoal = { readonly levelId: string } | { readonly score: number };

/**
 * One criterion to raise.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementItem } from '@osee/scoring/maturity';
 *
 * const item: ImprovementItem = {
 *   criterionId: 'licensing-selection-based-on-requirements',
 *   text: 'Are licences checked?',
 *   fromOptionId: null,
 *   toOptionId: 'established',
 *   toLabel: 'Established',
 *   steps: 2,
 *   cost: 2,
 * };
 * ```
 */
export interface ImprovementItem {
  readonly criterionId: string;
  readonly text: string;
  /** `null` when the criterion is open. */
  readonly fromOptionId: string | null;
  readonly toOptionId: string;
  readonly toLabel: string;
  /** How many steps up; from an open criterion, counted from the lowest. */
  readonly steps: number;
  /** Effort of the criterion for each step up. */
  readonly cost: number;
}

/**
 * What is done in one phase, and where the model stands after it.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementPhase } from '@osee/scoring/maturity';
 *
 * const phase: ImprovementPhase = { items: [], cost: 0, score: 0.5, levelId: 'repeatable' };
 * ```
 */
export interface ImprovementPhase {
  readonly items: readonly ImprovementItem[];
  readonly cost: number;
  readonly score: number | null;
  readonly levelId: string | null;
}

/**
 * A way from an assessment to a goal.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementPlan } from '@osee/scoring/maturity';
 *
 * const criteriaOf = ({ items }: ImprovementPlan): string[] => items.map((item) => item.criterionId);
 * ```
 */
export interface ImprovementPlan {
  /** Whether a plan was found that reaches the goal; if not, the plan is empty. */
  readonly feasible: boolean;
  /**
   * Whether this is proven: that no plan has less effort, or that none reaches the goal. Otherwise the search ended
   * first, and `lowerBound` says how much cheaper a plan could be at most.
   */
  readonly exact: boolean;
  /** No plan has less effort than this; `null` when it is proven that none reaches the goal. */
  readonly lowerBound: number | null;
  /** How many steps of one scale a phase takes at most. */
  readonly stepsPerPhase: number;
  readonly items: readonly ImprovementItem[];
  readonly cost: number;
  readonly phases: readonly ImprovementPhase[];
  /** What stands in the way even when everything that may be raised is at its best. */
  readonly unmet: readonly BlockingRequirement[];
}
