import { budgetingSteps } from './budgeting-steps.ts';
import { contingencyGuidelines } from './contingency-guidelines.ts';
import { fundingLevelItems } from './funding-level-items.ts';
import type { MobilisationItem } from './mobilisation-item.ts';
import { ownershipItems } from './ownership-items.ts';
import { strategyItems } from './strategy-items.ts';

/**
 * All advice of the training framework on mobilising resources, in the order of the source.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { oseeMobilisation } from '@osee/core';
 *
 * oseeMobilisation.length; // => 92
 * ```
 */
export const oseeMobilisation: readonly MobilisationItem[] = /* @__PURE__ */ strategyItems.concat(
  fundingLevelItems,
  ownershipItems,
  budgetingSteps,
  contingencyGuidelines,
);
