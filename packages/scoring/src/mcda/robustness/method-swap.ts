import { OseeError } from '@osee/core';
import { checkId } from '../internal/check-id.ts';
import { checkList } from '../internal/check-list.ts';
import { checkRecord } from '../internal/check-options.ts';
import { shown } from '../internal/shown.ts';
import { rank } from '../rank/rank.ts';
import { compareRankings } from './compare-rankings.ts';

/**
 * A way to score the same alternatives.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type SwappableMethod, weightedSum } from '@osee/scoring/mcda';
 *
 * const arithmetic: SwappableMethod = { id: 'arithmetic', scores: weightedSum([[1, 0], [0, 1]], [0.75, 0.25]) };
 * ```
 */
export interface SwappableMethod {
  readonly id: string;
  /** One score an alternative, more is better; `null` when the method does not rank it. */
  readonly scores: readonly (number | null)[];
}

/**
 * One line of a method swap table.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { MethodSwapRow } from '@osee/scoring/mcda';
 *
 * const ranksOf = (row: MethodSwapRow): (number | null)[] => row.ranks;
 * ```
 */
export interface MethodSwapRow {
  readonly id: string;
  /** Ties share the best rank; `null` for an alternative that the method does not rank. */
  readonly ranks: (number | null)[];
  /** Every alternative that ranks first. */
  readonly winners: number[];
  /** Kendall's tau-b with the first method, over the alternatives that both rank; `null` where undefined. */
  readonly kendallTau: number | null;
  /** Mean difference of the ranks to the first method; `null` when no alternative is ranked by both. */
  readonly meanAbsoluteShift: number | null;
}

/**
 * How the ranking depends on the method.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type MethodSwap, methodSwap } from '@osee/scoring/mcda';
 *
 * const table: MethodSwap = methodSwap([{ id: 'one', scores: [3, 2] }, { id: 'two', scores: [1, 2] }]);
 * table.sameWinners; // => false
 * ```
 */
export interface MethodSwap {
  readonly rows: MethodSwapRow[];
  /** Whether all methods put the same alternatives first. */
  readonly sameWinners: boolean;
  /** Best and worst rank of each alternative over the methods; `null` when no method ranks it. */
  readonly rankRanges: ([best: number, worst: number] | null)[];
}

/**
 * Lays the rankings of several methods side by side, such as arithmetic mean, geometric mean and mean rank.
 *
 * @param methods - scores by method, the method of record first; at least one, ids distinct
 * @returns the table, and for each alternative its best and worst rank
 * @throws `OseeError` with code `no-methods`, `duplicate-id`, `wrong-length` or `not-a-finite-number` when the
 * methods cannot be compared
 * @category robustness
 * @example
 * ```ts
 * import { methodSwap } from '@osee/scoring/mcda';
 *
 * const table = methodSwap([
 *   { id: 'arithmetic', scores: [0.5, 0.48, 0.1] },
 *   { id: 'geometric', scores: [0.3, 0.48, 0.1] },
 * ]);
 * table.rows.map(({ winners }) => winners); // => [[0], [1]]
 * table.rankRanges; // => [[1, 2], [1, 2], [3, 3]]
 * ```
 */
export function methodSwap(methods: readonly SwappableMethod[]): MethodSwap {
  checkMethods(methods);
  const rankings = methods.map(({ scores }) => rank(scores));
  const reference = rankings[0] as (number | null)[];
  const rows = methods.map(({ id }, index) =>
    describeMethod(id, rankings[index] as (number | null)[], reference),
  );
  const firstWinners = rows[0]?.winners.join();
  return {
    rows,
    sameWinners: rows.every(({ winners }) => winners.join() === firstWinners),
    rankRanges: reference.map((_, alternative) =>
      rangeOf(rankings.map((ranks) => ranks[alternative] ?? null)),
    ),
  };
}

function describeMethod(
  id: string,
  ranks: (number | null)[],
  reference: readonly (number | null)[],
): MethodSwapRow {
  const both = ranks.flatMap((place, alternative) => {
    const other = reference[alternative] ?? null;
    return place === null || other === null ? [] : [[other, place] as const];
  });
  const comparison =
    both.length === 0
      ? null
      : compareRankings(
          both.map(([other]) => other),
          both.map(([, place]) => place),
        );
  return {
    id,
    ranks,
    winners: ranks.flatMap((place, alternative) => (place === 1 ? [alternative] : [])),
    kendallTau: comparison?.kendallTau ?? null,
    meanAbsoluteShift: comparison?.meanAbsoluteShift ?? null,
  };
}

function rangeOf(ranks: readonly (number | null)[]): [number, number] | null {
  const known = ranks.filter((place) => place !== null);
  return known.length === 0
    ? null
    : [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
}

function checkMethods(methods: readonly SwappableMethod[]): void {
  if (checkList(methods, ['methods']).length === 0) {
    throw new OseeError('no-methods', 'Expected at least one method, got none.', { path: ['methods'] });
  }
  const seen = new Set<string>();
  for (const [index, method] of methods.entries()) {
    checkRecord(method, ['methods', index]);
    const { id, scores } = method;
    checkList(scores, ['methods', index, 'scores']);
    checkId(id, ['methods', index, 'id']);
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected distinct ids, got ${shown(id)} twice.`, {
        path: ['methods', index, 'id'],
      });
    }
    seen.add(id);
    const expected = methods[0]?.scores.length ?? 0;
    if (scores.length !== expected || expected === 0) {
      throw new OseeError('wrong-length', `Expected ${Math.max(expected, 1)} scores, got ${scores.length}.`, {
        path: ['methods', index, 'scores'],
        details: { expected, got: scores.length },
      });
    }
  }
}
