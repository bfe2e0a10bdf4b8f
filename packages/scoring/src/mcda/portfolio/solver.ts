/**
 * One linear condition of a {@link PortfolioModel}: the coefficients of the chosen members sum to at least `min` and
 * at most `max`.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioRow } from '@osee/scoring/mcda';
 *
 * const oneOfTwo: PortfolioRow = { members: [0, 3], coefficients: [1, 1], min: 0, max: 1 };
 * ```
 */
export interface PortfolioRow {
  /** Positions of candidates, ascending. */
  readonly members: readonly number[];
  /** One a member, 0 or more. */
  readonly coefficients: readonly number[];
  readonly min: number;
  /** `Infinity` when there is no upper end. */
  readonly max: number;
}

/**
 * A selection as a linear problem in yes-or-no variables: choose exactly `count` positions so that the scores sum to
 * the most and every row holds.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioModel } from '@osee/scoring/mcda';
 *
 * const model: PortfolioModel = { count: 1, scores: [5, 4], rows: [], fixed: [0, 0] };
 * ```
 */
export interface PortfolioModel {
  readonly count: number;
  readonly scores: readonly number[];
  readonly rows: readonly PortfolioRow[];
  /** By position: 1 must be chosen, -1 must not, 0 is free. */
  readonly fixed: readonly number[];
}

/**
 * Something that can solve a {@link PortfolioModel} exactly, such as an adapter to a linear programming package. The
 * built-in search needs none; ties, the runner-up and the price of rules are worked out in the same way with both.
 *
 * @category portfolios
 * @example
 * ```ts
 * import { type PortfolioSolver, selectPortfolio } from '@osee/scoring/mcda';
 *
 * const bestFree: PortfolioSolver = {
 *   name: 'sort',
 *   solve: ({ count, scores, fixed }) => {
 *     const free = [...scores.keys()].filter((position) => fixed[position] !== -1);
 *     const urgency = (position: number) => (fixed[position] === 1 ? Infinity : (scores[position] ?? 0));
 *     const order = free.sort((left, right) => (urgency(left) < urgency(right) ? 1 : -1));
 *     return order.length < count ? null : order.slice(0, count);
 *   },
 * };
 * const candidates = [{ id: 'a', score: 1 }, { id: 'b', score: 2 }];
 * selectPortfolio(candidates, { count: 1, solver: bestFree }).selected; // => ['b']
 * ```
 */
export interface PortfolioSolver {
  readonly name: string;
  /** Positions of a best selection, in any order; `null` when there is none. */
  readonly solve: (model: PortfolioModel) => readonly number[] | null;
}
