import { expectShape, OseeError, shape } from '@osee/core';
import { sumOf } from '../../number/sums.ts';

/**
 * A count, as a share of the whole and of what is left when some are left out.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type CountShare, sharesOf } from '@osee/scoring/reliability';
 *
 * const shares: readonly CountShare[] = sharesOf({ yes: 3, no: 1 });
 * shares[0]?.share; // => 0.75
 * ```
 */
export interface CountShare {
  readonly id: string;
  readonly count: number;
  /** Share of everything counted; `null` where nothing was. */
  readonly share: number | null;
  /** Share of what is not left out; `null` for what is left out, and where nothing is left. */
  readonly shareOfRest: number | null;
}

/**
 * Shares with and without what may be left out, side by side: how the picture changes with the unknown in the whole or
 * outside it. Both are right, each of another whole; a report that shows one of them says which.
 *
 * @param counts - how many fell on each answer, 0 or more
 * @param options - `leaveOut`: answers that the second share leaves out, such as `unknown`
 * @returns one entry for each answer, in its order
 * @throws `OseeError` with code `unknown-id` for an answer to leave out that was not counted, `out-of-range` for a count
 * below 0
 * @category reliability
 * @example
 * ```ts
 * import { sharesOf } from '@osee/scoring/reliability';
 *
 * const statements = sharesOf({ a: 4, b: 24, c: 23, d: 15, unknown: 34 }, { leaveOut: ['unknown'] });
 * statements.map(({ share, shareOfRest }) => [share, shareOfRest?.toFixed(2)])[0]; // => [0.04, '0.06']
 * ```
 */
export const sharesOf = (
  counts: Readonly<Record<string, number>>,
  options: { readonly leaveOut?: readonly string[] } = {},
): readonly CountShare[] => {
  expectShape(counts, shape.entries(shape.numberFrom(0, 1e100)), ['counts']);
  expectShape(options, shape.options({ leaveOut: shape.list(shape.text) }), ['options']);
  const { leaveOut = [] } = options;
  const unknown = leaveOut.findIndex((id) => !Object.hasOwn(counts, id));
  if (unknown !== -1) {
    throw new OseeError('unknown-id', `Expected an answer that was counted, got "${leaveOut[unknown]}".`, {
      path: ['options', 'leaveOut', unknown],
      details: { got: leaveOut[unknown] },
    });
  }
  const left = new Set(leaveOut);
  const entries = Object.entries(counts);
  const whole = sumOf(entries.map(([, count]) => count));
  const rest = sumOf(entries.filter(([id]) => !left.has(id)).map(([, count]) => count));
  return entries.map(([id, count]) => ({
    id,
    count,
    share: whole > 0 ? count / whole : null,
    shareOfRest: rest > 0 && !left.has(id) ? count / rest : null,
  }));
};
