import type { Source } from '../../framework/source.ts';
import type { DraftColumnId, DraftSubdomainId } from './draft-ids.ts';

/**
 * What makes the text of a cell doubtful: it stands in another row too, it is repeated within its row, or it breaks off.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { DraftDoubt } from '@osee/core';
 *
 * const doubt: DraftDoubt = 'cut-off';
 * ```
 */
export type DraftDoubt = 'repeats-other-row' | 'repeats-same-row' | 'cut-off';

/**
 * A cell of the draft's table: one competency of a subdomain, or an empty place for one.
 *
 * @category framework content
 * @example
 * ```ts
 * import { type DraftCompetencySlot, oseeDraftFramework } from '@osee/core';
 *
 * const slots: readonly DraftCompetencySlot[] = oseeDraftFramework.slots;
 * slots.length; // => 90
 * slots.filter((slot) => slot.text !== null).length; // => 18
 * ```
 */
export interface DraftCompetencySlot {
  readonly subdomainId: DraftSubdomainId;
  readonly columnId: DraftColumnId;
  /** The label exactly as printed; `null` where the cell is empty. */
  readonly text: string | null;
  /** Reasons not to trust the text; empty where there are none. */
  readonly doubts: readonly DraftDoubt[];
  readonly source: Source;
}
