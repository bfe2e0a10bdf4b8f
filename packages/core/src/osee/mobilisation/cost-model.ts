import type { Source } from '../../framework/source.ts';

/**
 * The four groups of cost of a roll-out.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { CostGroup } from '@osee/core';
 *
 * const group: CostGroup = 'operational';
 * ```
 */
export type CostGroup = 'implementation' | 'operational' | 'human-resource' | 'contingency';

/**
 * A line of the budget of a roll-out, or a source that may pay for it. The point of the budgeting step that it refers to
 * describes it.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type BudgetLine, budgetingSteps, oseeCostModel } from '@osee/core';
 *
 * const line: BudgetLine | undefined = oseeCostModel.costs[0];
 * const step = budgetingSteps.find((item) => item.id === line?.stepId);
 * step?.points.find((point) => point.id === line?.pointId)?.text; // => 'Servers, networks and data centres.'
 * ```
 */
export interface BudgetLine {
  /** Kebab-case, unique in the cost model. */
  readonly id: string;
  /** A short label, worded for this project. */
  readonly name: string;
  /** Id of the budgeting step that names the line. */
  readonly stepId: string;
  /** Id of the point that describes it. */
  readonly pointId: string;
}

/**
 * A kind of cost, which belongs to one of the four groups.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type BudgetCost, oseeCostModel } from '@osee/core';
 *
 * const costs: readonly BudgetCost[] = oseeCostModel.costs;
 * costs.filter((cost) => cost.group === 'human-resource').map((cost) => cost.id);
 * // => ['salaries-and-benefits', 'consultants']
 * ```
 */
export interface BudgetCost extends BudgetLine {
  readonly group: CostGroup;
}

/**
 * What a roll-out costs and who may pay. It holds kinds of cost and no amounts: the source gives none.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type CostModel, oseeCostModel } from '@osee/core';
 *
 * const model: CostModel = oseeCostModel;
 * model.fundingSources.length; // => 4
 * ```
 */
export interface CostModel {
  readonly costs: readonly BudgetCost[];
  readonly fundingSources: readonly BudgetLine[];
  readonly source: Source;
}
