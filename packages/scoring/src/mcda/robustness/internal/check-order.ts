import { OseeError, type Path } from '@osee/core';
import { checkLength } from '../../internal/check-length.ts';
import { shown } from '../../internal/shown.ts';

/** Refuses a list that does not name every position from 0 to `count - 1` once. */
export function checkOrder(order: readonly number[], count: number, path: Path): void {
  checkLength(order, count, path);
  const named = new Set(order.filter((place) => Number.isInteger(place) && place >= 0 && place < count));
  if (named.size !== count) {
    throw new OseeError(
      'bad-order',
      `Expected every position from 0 to ${count - 1} once, got ${order.map(shown).join(', ')}.`,
      {
        path,
        details: { got: [...order] },
      },
    );
  }
}
