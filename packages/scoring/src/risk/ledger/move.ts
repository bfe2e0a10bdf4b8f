import { type Issue, OseeError } from '@osee/core';
import type { Decimal } from '@osee/core/resourcing';
import { notice, type RiskIssueCode } from '../register/risk-issue.ts';
import { expectLedger } from './check-ledger.ts';
import { isNegative, minus, plus } from './ledger-arithmetic.ts';
import type { LedgerEntry, ReserveLedger } from './reserve-ledger.ts';
import { wholeUnits } from './whole-units.ts';

/**
 * A ledger after a movement, with what the reserve holds now and what it could not give.
 *
 * @category risks
 * @example
 * ```ts
 * import { openReserve, replenish, type ReserveMovement } from '@osee/scoring/risk';
 *
 * const ledger = openReserve({ currency: 'KES', date: '2027-01-01', amount: 500, source: 'Budget' });
 * const movement: ReserveMovement = replenish(ledger, { date: '2027-02-01', amount: 20, source: 'Grant' });
 * movement.balance; // => '520'
 * ```
 */
export interface ReserveMovement {
  readonly ledger: ReserveLedger;
  /** Digits as text, in the currency of the ledger. */
  readonly balance: string;
  readonly uncovered: string;
  /** `reserve-exceeded` where more was asked for than the reserve held. */
  readonly issues: readonly Issue<RiskIssueCode>[];
}

type Movement = Omit<LedgerEntry, 'kind' | 'amount' | 'balance' | 'uncovered'> & { readonly amount: Decimal };

/** Appends an entry; the ledger that was given stays as it is. */
export const move = (
  ledger: ReserveLedger,
  kind: 'draw' | 'replenishment' | 'release',
  movement: Movement,
): ReserveMovement => {
  const held = expectLedger(ledger);
  const last = ledger.entries.at(-1)?.date ?? '';
  if (movement.date < last) {
    throw new OseeError(
      'before-last-entry',
      `Expected a day from ${last} on, as entries are never put between others, got ${movement.date}.`,
      { path: ['movement', 'date'], details: { last, got: movement.date } },
    );
  }
  const { currency } = ledger;
  const asked = wholeUnits(movement.amount, currency, ['movement', 'amount']);
  const rest = minus(held, asked, currency);
  const isShort = kind !== 'replenishment' && isNegative(rest);
  const moved = isShort ? held : asked;
  const uncovered = isShort ? rest.slice(1) : '0';
  const balance = kind === 'replenishment' ? plus(held, asked, currency) : isShort ? '0' : rest;
  return {
    ledger: {
      currency,
      entries: [...ledger.entries, { kind, ...movement, amount: moved, uncovered, balance }],
    },
    balance,
    uncovered,
    issues: isShort
      ? [
          notice(
            'reserve-exceeded',
            ['movement', 'amount'],
            `The reserve held ${held} and could not give ${asked}: ${uncovered} stay uncovered.`,
            { held, asked, uncovered },
          ),
        ]
      : [],
  };
};
