/**
 * How much of the money a project needs is there, as the training framework divides it.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { FundingLevelId } from '@osee/core';
 *
 * const level: FundingLevelId = 'none-or-low';
 * ```
 */
export type FundingLevelId = 'none-or-low' | 'partial' | 'full';

/**
 * Who owns a project: the state, a private organisation, or a group without legal form.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { OwnershipId } from '@osee/core';
 *
 * const ownership: OwnershipId = 'informal';
 * ```
 */
export type OwnershipId = 'government' | 'organisation' | 'informal';

/**
 * The ways of mobilising resources that the training framework describes.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationStrategyId } from '@osee/core';
 *
 * const strategy: MobilisationStrategyId = 'community-outreach';
 * ```
 */
export type MobilisationStrategyId =
  | 'partnering-with-tech-giants'
  | 'public-private-partnerships'
  | 'community-outreach';

/**
 * What an item of advice is for. An item of the training framework has exactly one of these tags; an item that a country
 * adds may have several.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type MobilisationTags, oseeMobilisation } from '@osee/core';
 *
 * const tags: MobilisationTags | undefined = oseeMobilisation[0]?.appliesTo;
 * tags?.strategies; // => ['partnering-with-tech-giants']
 * ```
 */
export interface MobilisationTags {
  readonly strategies?: readonly MobilisationStrategyId[];
  readonly fundingLevels?: readonly FundingLevelId[];
  readonly ownerships?: readonly OwnershipId[];
  /** The number of a budgeting step, from 1. */
  readonly budgetingStep?: number;
  /** The number of a contingency guideline, from 1. */
  readonly contingencyGuideline?: number;
}
