import { expectShape, shape } from '@osee/core';
import type { Decimal } from '@osee/core/resourcing';
import { movedAmount } from './check-ledger.ts';
import { move, type ReserveMovement } from './move.ts';
import type { ReserveLedger } from './reserve-ledger.ts';

const { day, exact, filledText, text } = shape;

/**
 * Puts money into a reserve from a source with a name.
 *
 * @param ledger - from `openReserve`; it stays as it is
 * @param movement - day, amount in whole units of the currency, source, and who decided why
 * @returns the longer ledger and the balance
 * @throws `OseeError` with code `unknown-currency`, `fraction-of-unit` for an amount that `roundMoney` would change,
 * `before-last-entry` for an earlier day, `broken-ledger` for entries that do not follow from each other, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { openReserve, replenish } from '@osee/scoring/risk';
 *
 * const ledger = openReserve({ currency: 'KES', date: '2027-01-01', amount: 0.1, source: 'Budget' });
 * replenish(ledger, { date: '2027-07-01', amount: 0.2, source: 'Savings of the second quarter' }).balance; // => '0.3'
 * ```
 */
export const replenish = (
  ledger: ReserveLedger,
  movement: {
    readonly date: string;
    readonly amount: Decimal;
    readonly source: string;
    readonly by?: string;
    readonly reason?: string;
  },
): ReserveMovement => {
  expectShape(movement, form, ['movement']);
  return move(ledger, 'replenishment', movement);
};

const form = exact(
  { date: day, amount: movedAmount, source: filledText },
  { by: text, reason: text },
  'a replenishment',
);
