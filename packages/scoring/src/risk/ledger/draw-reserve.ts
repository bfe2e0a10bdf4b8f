import { expectShape, shape } from '@osee/core';
import type { Decimal } from '@osee/core/resourcing';
import { movedAmount } from './check-ledger.ts';
import { move, type ReserveMovement } from './move.ts';
import type { ReserveLedger } from './reserve-ledger.ts';

const { day, exact, filledText, text } = shape;

/**
 * Draws from a reserve for a risk that has come true. It gives what it holds; the rest is told, not booked.
 *
 * @param ledger - from `openReserve`; it stays as it is
 * @param movement - day, amount in whole units of the currency, the id of the risk, and who decided why
 * @returns the longer ledger, the balance and what stays uncovered
 * @throws `OseeError` with code `unknown-currency`, `fraction-of-unit` for an amount that `roundMoney` would change,
 * `before-last-entry` for an earlier day, `broken-ledger` for entries that do not follow from each other, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { drawReserve, openReserve } from '@osee/scoring/risk';
 *
 * const ledger = openReserve({ currency: 'KES', date: '2027-01-01', amount: 500, source: 'Budget' });
 * const { balance, uncovered } = drawReserve(ledger, { date: '2027-05-04', amount: 600, riskId: 'currency-fall' });
 * [balance, uncovered]; // => ['0', '100']
 * ```
 */
export const drawReserve = (
  ledger: ReserveLedger,
  movement: {
    readonly date: string;
    readonly amount: Decimal;
    readonly riskId: string;
    readonly by?: string;
    readonly reason?: string;
  },
): ReserveMovement => {
  expectShape(movement, form, ['movement']);
  return move(ledger, 'draw', movement);
};

const form = exact(
  { date: day, amount: movedAmount, riskId: filledText },
  { by: text, reason: text },
  'a draw on a reserve',
);
