import { isSafe } from './is-safe.ts';

/**
 * Puts neighbouring levels together until none of the rows has few in any of them; the same for all rows, so that rows
 * can be added and subtracted.
 *
 * @param rows - by row and level, how many stand there
 * @returns the positions of the levels that are told together, from the lowest
 */
export const poolLevels = (
  rows: readonly (readonly number[])[],
  levelCount: number,
  minimum: number,
): readonly (readonly number[])[] => {
  const pools = Array.from({ length: levelCount }, (_, level) => [level]);
  const countIn = (row: readonly number[], pool: readonly number[]): number =>
    pool.reduce((sum, level) => sum + (row[level] ?? 0), 0);
  const sizeOf = (pool: readonly number[] | undefined): number =>
    pool === undefined ? Number.POSITIVE_INFINITY : rows.reduce((sum, row) => sum + countIn(row, pool), 0);
  for (;;) {
    const small = pools.findIndex((pool) => rows.some((row) => !isSafe(countIn(row, pool), minimum)));
    if (small < 0 || pools.length === 1) return pools;
    const below = sizeOf(pools[small - 1]) <= sizeOf(pools[small + 1]);
    const first = below ? small - 1 : small;
    pools.splice(first, 2, [...(pools[first] ?? []), ...(pools[first + 1] ?? [])]);
  }
};
