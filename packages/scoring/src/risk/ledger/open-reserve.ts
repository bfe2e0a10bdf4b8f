import { expectShape, shape } from '@osee/core';
import { currencyOf, type Decimal } from '@osee/core/resourcing';
import { movedAmount } from './check-ledger.ts';
import type { ReserveLedger } from './reserve-ledger.ts';
import { wholeUnits } from './whole-units.ts';

/**
 * Opens the ledger of a reserve.
 *
 * @param opening - currency, day, amount in whole units of the currency, and where the money comes from
 * @returns a ledger with one entry
 * @throws `OseeError` with code `unknown-currency`, `fraction-of-unit` for an amount that `roundMoney` would change,
 * `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @example
 * ```ts
 * import { openReserve } from '@osee/scoring/risk';
 *
 * const ledger = openReserve({ currency: 'KES', date: '2027-01-01', amount: 500, source: 'Budget' });
 * ledger.entries[0]?.balance; // => '500'
 * ```
 */
export const openReserve = (opening: {
  readonly currency: string;
  readonly date: string;
  readonly amount: Decimal;
  readonly source: string;
  readonly by?: string;
  readonly reason?: string;
}): ReserveLedger => {
  expectShape(opening, form, ['opening']);
  const { currency, ...rest } = opening;
  currencyOf(currency, ['opening', 'currency']);
  const amount = wholeUnits(opening.amount, currency, ['opening', 'amount']);
  return {
    currency,
    entries: [{ kind: 'opening', ...rest, amount, uncovered: '0', balance: amount }],
  };
};

const { day, exact, filledText, text } = shape;

const form = exact(
  { currency: filledText, date: day, amount: movedAmount, source: filledText },
  { by: text, reason: text },
  'the opening of a reserve',
);
