import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * How the advice of the training framework is divided.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationTrack } from '@osee/core';
 *
 * const track: MobilisationTrack = 'funding-level';
 * ```
 */
export type MobilisationTrack = 'strategy' | 'funding-level' | 'ownership' | 'budgeting' | 'contingency';

/**
 * A heading of the training framework with advice under it.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type MobilisationGroup, oseeMobilisationGroups } from '@osee/core';
 *
 * const groups: readonly MobilisationGroup[] = oseeMobilisationGroups;
 * groups.filter((group) => group.track === 'ownership').map((group) => group.id);
 * // => ['government', 'organisation', 'informal']
 * ```
 */
export interface MobilisationGroup extends FrameworkItem {
  readonly track: MobilisationTrack;
  /** The exact heading of the numbered list, where it differs from the name of the group. */
  readonly listHeading?: string;
  /** Governance structures that the source announces and then does not tell apart. */
  readonly announcedStructures?: readonly string[];
}
