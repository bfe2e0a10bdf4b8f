import { compare, floorOf } from '../../number/compare.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkList } from '../internal/check-list.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkRecord } from '../internal/check-options.ts';
import { checkTolerance } from '../internal/check-tolerance.ts';
import { checkSize } from '../internal/limits.ts';

/**
 * How the row of a PROMETHEE I table stands to the column.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import type { PartialRelation } from '@osee/scoring/mcda';
 *
 * const relation: PartialRelation = 'incomparable';
 * ```
 */
export type PartialRelation = 'preferred' | 'behind' | 'indifferent' | 'incomparable';

/**
 * PROMETHEE I: the partial order behind the net flows. One alternative is preferred to another when neither of
 * its flows is worse and one is better; flows that disagree make the two incomparable.
 *
 * @param flows - the positive and negative flows that {@link prometheeII} gives
 * @param tolerance - flows that differ by no more than this are equal; default 0
 * @returns a square table: how the row stands to the column
 * @throws `OseeError` with code `wrong-length`, `not-a-finite-number` or `bad-tolerance`
 * @see J. P. Brans and Ph. Vincke, A preference ranking organisation method, Management Science 31, 1985
 * @category distance and outranking
 * @example
 * ```ts
 * import { prometheeI } from '@osee/scoring/mcda';
 *
 * const flows = { positive: [0.6, 0.4, 0.7], negative: [0.3, 0.5, 0.4] };
 * prometheeI(flows)[0]; // => ['indifferent', 'preferred', 'incomparable']
 * ```
 */
export function prometheeI(
  flows: { readonly positive: readonly number[]; readonly negative: readonly number[] },
  tolerance = 0,
): PartialRelation[][] {
  checkRecord(flows, ['flows']);
  const positive = checkedFlows(flows.positive, 'positive');
  const negative = checkedFlows(flows.negative, 'negative');
  checkLength(negative, positive.length, ['negative']);
  checkTolerance(tolerance, ['tolerance']);
  checkSize(positive.length * positive.length, ['positive']);
  // Both are made from the same preferences.
  const magnitude = Math.max(floorOf(positive), floorOf(negative));
  const sign = (list: readonly number[], i: number, k: number): number => {
    const [own, other] = [list[i] as number, list[k] as number];
    return Math.abs(own - other) <= tolerance ? 0 : compare(own, other, magnitude);
  };
  return positive.map((_, i) =>
    positive.map((_other, k) => {
      const strength = sign(positive, i, k);
      const weakness = -sign(negative, i, k);
      if (strength * weakness < 0) return 'incomparable';
      const together = strength + weakness;
      return together > 0 ? 'preferred' : together < 0 ? 'behind' : 'indifferent';
    }),
  );
}

function checkedFlows(flows: readonly number[], name: string): readonly number[] {
  for (const [index, flow] of checkList(flows, [name]).entries()) checkNumber(flow, [name, index]);
  return flows;
}
