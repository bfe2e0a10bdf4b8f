import type { FrameworkItem } from '../framework/framework-item.ts';
import type { Source } from '../framework/source.ts';

/**
 * A kind of cost of an office, and who bears it: the global programme, or the host in kind.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoCost } from '@osee/core';
 *
 * const rental: OspoCost | undefined = oseeOspo.costs.inKind[0];
 * rental?.borneBy; // => 'host'
 * ```
 */
export interface OspoCost extends FrameworkItem {
  readonly borneBy: 'programme' | 'host';
  /** Whether the entry stands for further costs that the source does not name. */
  readonly isOpenEnded: boolean;
}

/**
 * How the costs of an office are divided. The source gives no amounts.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoCosts } from '@osee/core';
 *
 * const costs: OspoCosts = oseeOspo.costs;
 * costs.isFundedListOpen; // => true
 * ```
 */
export interface OspoCosts {
  /** Paid by the global programme. */
  readonly funded: readonly OspoCost[];
  /** Given by the host in kind. */
  readonly inKind: readonly OspoCost[];
  /** Whether the programme may pay for more than is listed. */
  readonly isFundedListOpen: boolean;
  /** Whether the host may have to give more than is listed. */
  readonly isInKindListOpen: boolean;
  readonly source: Source;
  readonly note?: string;
}
