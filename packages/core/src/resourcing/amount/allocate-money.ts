import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { list } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';
import { currencyOf } from '../currency/currency.ts';
import { type Decimal, positiveShape, readDecimal } from './decimal.ts';
import { exact, sum, toStep } from './exact.ts';
import { largestRemainder } from './largest-remainder.ts';
import { expectMoney, type Money } from './money.ts';

const idsShape = /* @__PURE__ */ list(text, 'a list of ids');
const sharesShape = /* @__PURE__ */ list(positiveShape, 'a list of shares');

/**
 * Divides an amount into whole accounting units that add to it. What is left over goes to the largest remainders; equal
 * ones get it in the order of `ids`, or of their places where no ids are given.
 *
 * @param money - the whole; it is rounded to whole units first
 * @param shares - weights, not negative, at least one above 0
 * @param ids - names of the parts, which decide ties; as many as shares
 * @returns one part for each share
 * @throws `OseeError` with code `no-shares`, `wrong-length`, `unknown-currency`, `wrong-type`, `wrong-value` or
 * `out-of-range`
 * @category money
 * @see method of largest remainders (Hamilton)
 * @example
 * ```ts
 * import { allocateMoney } from '@osee/core/resourcing';
 *
 * allocateMoney({ amount: '1.00', currency: 'USD' }, [1, 1, 1]).map(({ amount }) => amount);
 * // => ['0.34', '0.33', '0.33']
 * ```
 */
export const allocateMoney = (
  money: Money,
  shares: readonly Decimal[],
  ids?: readonly string[],
): readonly Money<string>[] => {
  expectMoney(money, ['money']);
  expectShape(shares, sharesShape, ['shares']);
  if (ids !== undefined) expectShape(ids, idsShape, ['ids']);
  if (ids !== undefined && ids.length !== shares.length) {
    throw new OseeError('wrong-length', `Expected ${shares.length} ids, got ${ids.length}.`, {
      path: ['ids'],
    });
  }
  const claims = shares.map((share, place) => ({ id: ids?.[place] ?? '', weight: readDecimal(share) }));
  if (!sum(claims.map(({ weight }) => weight)).gt(0)) {
    throw new OseeError('no-shares', 'Expected at least one share above 0, got none.', { path: ['shares'] });
  }
  const { code, digits, step } = currencyOf(money.currency);
  const unit = exact(step);
  return largestRemainder(toStep(readDecimal(money.amount), unit), unit, claims).map((part) => ({
    amount: part.toFixed(digits),
    currency: code,
  }));
};
