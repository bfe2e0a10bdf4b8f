import { addMoney, type Decimal } from '@osee/core/resourcing';

/** The exact sum of two amounts of one currency. */
export const plus = (a: Decimal, b: Decimal, currency: string): string =>
  addMoney([
    { amount: a, currency },
    { amount: b, currency },
  ]).amount;

/** The exact difference. */
export const minus = (a: Decimal, b: Decimal, currency: string): string =>
  plus(a, `-${plus(b, 0, currency)}`, currency);

/** Whether an amount is below 0. */
export const isNegative = (amount: string): boolean => amount.startsWith('-');
