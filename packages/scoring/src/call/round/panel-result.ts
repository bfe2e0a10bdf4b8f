/**
 * What a panel wants to know of its scores, and by which rules.
 *
 * @category calls
 * @example
 * ```ts
 * import type { PanelOptions } from '@osee/scoring/selection';
 *
 * const options: PanelOptions = { farApart: { between: 3, fromMean: 2 }, atLeast: 2 };
 * ```
 */
export interface PanelOptions {
  /** Who was to score each application, by its id; without it those who did. */
  readonly assigned?: Readonly<Record<string, readonly string[]>>;
  /** Assessors who left the panel: their scores stay on record and do not count. */
  readonly left?: readonly string[];
  /** How many assessors have to have scored an application; 2 unless stated. */
  readonly atLeast?: number;
  /** How far scores of one criterion may lie apart, in the unit of its scale, before the panel meets. */
  readonly farApart?: { readonly between?: number; readonly fromMean?: number };
  /** What an unknown score does to a mean: left out (unless stated), or the lowest value of the scale. */
  readonly unknown?: 'leave-out' | 'lowest';
}

/**
 * The scores of one criterion, in the unit of its scale: the points of goalposts, or the value of a level from 0 to 1.
 *
 * @category calls
 * @example
 * ```ts
 * import type { CriterionFigures } from '@osee/scoring/selection';
 *
 * const isSettled = ({ state }: CriterionFigures): boolean => state === 'stands';
 * ```
 */
export interface CriterionFigures {
  readonly criterion: string;
  /** How many scores count. */
  readonly given: number;
  /** How many assessors were asked and did not know. */
  readonly abstained: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** `meeting`: the scores lie further apart than allowed, so none stands before the panel has met. */
  readonly state: 'stands' | 'meeting';
}

/**
 * What one assessor gave an application in all.
 *
 * @category calls
 * @example
 * ```ts
 * import type { AssessorTotal } from '@osee/scoring/selection';
 *
 * const total: AssessorTotal = { assessor: 'assessor-1', total: 0.75, answered: 10, finished: true };
 * ```
 */
export interface AssessorTotal {
  readonly assessor: string;
  /** From 0 to 1, by the weights of the model; `null` when too little was scored. */
  readonly total: number | null;
  /** How many criteria have an answer. */
  readonly answered: number;
  /** Whether every criterion has one. */
  readonly finished: boolean;
}

/**
 * The figures of a panel on one application.
 *
 * @category calls
 * @example
 * ```ts
 * import type { PanelFigures } from '@osee/scoring/selection';
 *
 * const needsMeeting = ({ criteria }: PanelFigures) => criteria.some(({ state }) => state === 'meeting');
 * ```
 */
export interface PanelFigures {
  readonly application: string;
  readonly totals: readonly AssessorTotal[];
  /** The mean of the totals of those who finished; `null` when nobody did. It is no part of the score of the model. */
  readonly meanOfTotals: number | null;
  readonly criteria: readonly CriterionFigures[];
  /** How many assessors scored, of how many who were to; those in conflict are not missing. */
  readonly scored: number;
  readonly expected: number;
  /** Assessors with a conflict of interest. */
  readonly recused: readonly string[];
  /** How many scores are on record, counted or not. */
  readonly onRecord: number;
  /** Whether enough assessors scored. */
  readonly enough: boolean;
}
