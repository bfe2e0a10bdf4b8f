import { expectShape, shape } from '@osee/core';
import type { Decimal } from '@osee/core/resourcing';
import { movedAmount } from './check-ledger.ts';
import { move, type ReserveMovement } from './move.ts';
import type { ReserveLedger } from './reserve-ledger.ts';

const { day, exact, filledText, text } = shape;

/**
 * Takes out what a risk that is over no longer needs, for the purpose that is named.
 *
 * @param ledger - from `openReserve`; it stays as it is
 * @param movement - day, amount in whole units of the currency, the id of the closed risk, and where the money goes (`source`)
 * @returns the longer ledger, the balance and what the reserve did not hold
 * @throws `OseeError` with code `unknown-currency`, `fraction-of-unit` for an amount that `roundMoney` would change,
 * `before-last-entry` for an earlier day, `broken-ledger` for entries that do not follow from each other, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { openReserve, releaseReserve } from '@osee/scoring/risk';
 *
 * const ledger = openReserve({ currency: 'KES', date: '2027-01-01', amount: 500, source: 'Budget' });
 * const movement = { date: '2027-12-31', amount: 200, riskId: 'election-turn', source: 'Back to the treasury' };
 * releaseReserve(ledger, movement).balance; // => '300'
 * ```
 */
export const releaseReserve = (
  ledger: ReserveLedger,
  movement: {
    readonly date: string;
    readonly amount: Decimal;
    readonly riskId: string;
    readonly source?: string;
    readonly by?: string;
    readonly reason?: string;
  },
): ReserveMovement => {
  expectShape(movement, form, ['movement']);
  return move(ledger, 'release', movement);
};

const form = exact(
  { date: day, amount: movedAmount, riskId: filledText },
  { source: filledText, by: text, reason: text },
  'a release of a reserve',
);
