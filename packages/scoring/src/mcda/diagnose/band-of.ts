import { OseeError } from '@osee/core';
import { isAtLeast, magnitudeOf } from '../../number/compare.ts';
import { checkId } from '../internal/check-id.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkRecord } from '../internal/check-options.ts';

/**
 * A band of scores: from `from` (included) up to the next band.
 *
 * @category ranks
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
 * Finds the band that a score falls in. The score is not rounded first, but a start that it misses by rounding only
 * is reached: a mean of exactly 0.5 that was worked out as 0.49999999999999994 is in the band from 0.5.
 *
 * @param score - `null` is in no band
 * @param bands - in any order
 * @returns the id of the band with the highest `from` that the score reaches; `null` when it reaches none
 * @throws `OseeError` with code `duplicate-band` or `not-a-finite-number`
 * @category ranks
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
  for (const [index, band] of checkList(bands, ['bands']).entries()) {
    checkRecord(band, ['bands', index]);
    const { id, from } = band;
    checkId(id, ['bands', index, 'id']);
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
  const magnitude = magnitudeOf(bands.map(({ from }) => from));
  const reached = bands.filter(({ from }) => isAtLeast(score, from, magnitude));
  return (
    reached.reduce<Band<Id> | null>(
      (best, band) => (best !== null && best.from > band.from ? best : band),
      null,
    )?.id ?? null
  );
}
