import { expectShape, OseeError, type Path, type Shape, shape } from '@osee/core';
import { currencyOf } from '@osee/core/resourcing';
import { moneyFrom } from '../register/register-form.ts';
import { isNegative, minus, plus } from './ledger-arithmetic.ts';
import type { LedgerEntry, ReserveLedger } from './reserve-ledger.ts';

const { day, exact, filledText, list, text, words } = shape;

/** An amount that moves. */
export const movedAmount: Shape = moneyFrom(0);

const amount: Shape = {
  expected: 'digits as text',
  check: (value, walk) => (typeof value === 'string' ? movedAmount : text).check(value, walk),
};

const ledgerForm = exact(
  {
    currency: filledText,
    entries: list(
      exact(
        {
          kind: words(['opening', 'draw', 'replenishment', 'release']),
          date: day,
          amount,
          uncovered: amount,
          balance: amount,
        },
        { riskId: filledText, source: filledText, by: text, reason: text },
        'an entry of a ledger',
      ),
    ),
  },
  {},
  'a ledger of a reserve',
);

/** What the reserve holds; refuses a ledger whose entries do not follow from each other. */
export const expectLedger = (ledger: ReserveLedger): string => {
  expectShape(ledger, ledgerForm, ['ledger']);
  const { currency } = ledger;
  currencyOf(currency, ['ledger', 'currency']);
  let balance = '0';
  let before = '';
  for (const [place, entry] of ledger.entries.entries()) {
    const path = ['ledger', 'entries', place];
    if ((entry.kind === 'opening') !== (place === 0)) {
      throw broken('one opening, as the first entry', entry.kind, [...path, 'kind']);
    }
    if (entry.date < before) throw broken(`a day from ${before} on`, entry.date, [...path, 'date']);
    balance = (isOut(entry) ? minus : plus)(balance, entry.amount, currency);
    if (isNegative(balance) || entry.balance !== balance) {
      throw broken(`the balance ${balance} after this entry`, entry.balance, [...path, 'balance']);
    }
    // Only what emptied the reserve can have left something uncovered.
    if (entry.uncovered !== '0' && !(isOut(entry) && balance === '0')) {
      throw broken('nothing uncovered by this entry', entry.uncovered, [...path, 'uncovered']);
    }
    before = entry.date;
  }
  if (ledger.entries.length === 0) throw broken('an opening', 'no entry', ['ledger', 'entries']);
  return balance;
};

const isOut = ({ kind }: LedgerEntry): boolean => kind === 'draw' || kind === 'release';

const broken = (expected: string, got: unknown, path: Path): OseeError<'broken-ledger'> =>
  new OseeError('broken-ledger', `Expected ${expected}, got ${String(got)}.`, {
    path,
    details: { expected, got },
  });
