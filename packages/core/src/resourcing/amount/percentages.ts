import { expectShape } from '../../input/expect-shape.ts';
import { list } from '../../input/shape-holders.ts';
import { wholeFrom } from '../../input/shape-values.ts';
import { type Decimal, positiveShape, readDecimal } from './decimal.ts';
import { exact, sum } from './exact.ts';
import { largestRemainder } from './largest-remainder.ts';

const partsShape = /* @__PURE__ */ list(positiveShape, 'a list of amounts');
const placesShape = /* @__PURE__ */ wholeFrom(0, 6);

/**
 * What parts are of their sum, in percent that add to exactly 100: a printed table whose percentages add to 101 sends
 * its reader looking for a mistake.
 *
 * @param parts - amounts of one currency, not negative
 * @param places - digits after the point, from 0 to 6
 * @returns one percentage for each part; `null` where all parts are 0
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @see method of largest remainders (Hamilton)
 * @example
 * ```ts
 * import { percentages } from '@osee/core/resourcing';
 *
 * percentages([1, 1, 1], 1); // => ['33.4', '33.3', '33.3']
 * percentages([0, 0]); // => null
 * ```
 */
export const percentages = (parts: readonly Decimal[], places = 0): readonly string[] | null => {
  expectShape(parts, partsShape, ['parts']);
  expectShape(places, placesShape, ['places']);
  const claims = parts.map((part, place) => ({
    id: String(place).padStart(6, '0'),
    weight: readDecimal(part),
  }));
  if (sum(claims.map(({ weight }) => weight)).eq(0)) return null;
  const step = exact(1).div(exact(10).pow(places));
  return largestRemainder(exact(100), step, claims).map((part) => part.toFixed(places));
};
