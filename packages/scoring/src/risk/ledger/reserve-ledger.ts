/**
 * One entry of a ledger; it is never changed, only followed by others. `balance` is what the reserve holds after it.
 *
 * @category risks
 * @example
 * ```ts
 * import type { LedgerEntry } from '@osee/scoring/risk';
 *
 * const entry: LedgerEntry = {
 *   kind: 'draw',
 *   date: '2027-05-04',
 *   amount: '12000',
 *   uncovered: '0',
 *   balance: '38000',
 *   riskId: 'currency-fall',
 *   by: 'Steering group',
 *   reason: 'Hosting is paid in dollars.',
 * };
 * ```
 */
export interface LedgerEntry {
  readonly kind: 'opening' | 'draw' | 'replenishment' | 'release';
  readonly date: string;
  /** What moved, as digits, 0 or more; a draw and a release take it away. */
  readonly amount: string;
  /** What was asked for beyond what the reserve held; 0 unless a draw or a release asked for too much. */
  readonly uncovered: string;
  readonly balance: string;
  /** The risk for which it was drawn, or which is over and gives its money back. */
  readonly riskId?: string;
  /** Where the money comes from, of an opening and a replenishment; where it goes, of a release. */
  readonly source?: string;
  readonly by?: string;
  readonly reason?: string;
}

/**
 * What moved in and out of a reserve, in one currency, the oldest first.
 *
 * @category risks
 * @example
 * ```ts
 * import { openReserve, type ReserveLedger } from '@osee/scoring/risk';
 *
 * const ledger: ReserveLedger = openReserve({
 *   currency: 'KES',
 *   date: '2027-01-01',
 *   amount: 50_000,
 *   source: 'Programme budget',
 * });
 * ledger.entries.length; // => 1
 * ```
 */
export interface ReserveLedger {
  readonly currency: string;
  readonly entries: readonly LedgerEntry[];
}
