import { OseeError } from '@osee/core';
import { checkNumber } from '../internal/check-number.ts';

/**
 * A band of scores: from `from` (included) up to the next band.
 *
 * @category mcda
 * @example
 * ```ts
 * import type { Band } from '@osee/scoring/mcda';
 *
 * const bands: Band[] = [{ id: 'low', from: 0 }, { id: 'high', from: 0.5 }];
 * ```
 */
export interface Band<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
}

/**
 * Finds the band that a score falls in. The score is not rounded first.
 *
 * @param score - `null` is in no band
 * @param bands - in any order
 * @returns the id of the band with the highest `from` that the score reaches; `null` when it reaches none
 * @throws `OseeError` with code `duplicate-band` or `not-a-finite-number`
 * @category mcda
 * @example
 * ```ts
 * import { bandOf } from '@osee/scoring/mcda';
 *
 * const bands = [{ id: 'D', from: 0 }, { id: 'C', from: 0.25 }, { id: 'B', from: 0.5 }, { id: 'A', from: 0.75 }];
 * bandOf(0.5, bands); // => 'B'
 * bandOf(-1, bands); // => null
 * ```
 */
export function bandOf<Id extends string>(score: number | null, bands: readonly Band<Id>[]): Id | null {
  const starts = new Set<number>();
  for (const [index, { from }] of bands.entries()) {
    if (starts.has(checkNumber(from, ['bands', index, 'from']))) {
      throw new OseeError('duplicate-band', `Expected bands with different starts, got ${from} twice.`, {
        path: ['bands', index, 'from'],
        details: { got: from },
      });
    }
    starts.add(from);
  }
  if (score === null) return null;
  checkNumber(score, ['score']);
  const reached = bands.filter(({ from }) => score >= from);
  return (
    reached.reduce<Band<Id> | null>(
      (best, band) => (best !== null && best.from > band.from ? best : band),
      null,
    )?.id ?? null
  );
}
