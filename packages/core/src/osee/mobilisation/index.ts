/**
 * Advice on resource mobilisation, and the cost model.
 *
 * Take it instead of the root for this content alone.
 *
 * - `selectMobilisation`: advice for a situation
 * - `oseeMobilisation`: all of it
 * - `oseeCostModel`: groups of costs with typical lines
 *
 * Guide: `docs/guides/resourcing.md`
 *
 * @packageDocumentation
 */
export { budgetingSteps } from './budgeting-steps.ts';
export { contingencyGuidelines } from './contingency-guidelines.ts';
export type { BudgetCost, BudgetLine, CostGroup, CostModel } from './cost-model.ts';
export { fundingLevelItems } from './funding-level-items.ts';
export type { OseeMobilisationGroupId, OseeMobilisationItemId } from './ids.ts';
export { oseeMobilisationGroupIds, oseeMobilisationItemIds } from './ids.ts';
export { oseeMobilisation } from './mobilisation.ts';
export type { MobilisationGroup, MobilisationTrack } from './mobilisation-group.ts';
export { oseeMobilisationGroups } from './mobilisation-groups.ts';
export type { MobilisationItem } from './mobilisation-item.ts';
export type {
  FundingLevelId,
  MobilisationStrategyId,
  MobilisationTags,
  OwnershipId,
} from './mobilisation-situation.ts';
export { oseeCostModel } from './osee-cost-model.ts';
export { ownershipItems } from './ownership-items.ts';
export { type MobilisationQuery, selectMobilisation } from './select-mobilisation.ts';
export { strategyItems } from './strategy-items.ts';
