import { knownAtoms, knownDifferences, type ToldSums } from './known-atoms.ts';
import { poolLevels } from './pool-levels.ts';
import type { LevelsBefore } from './told-before.ts';

/**
 * Which levels are told together, so that no count of few follows, neither from the rows nor by what they differ from
 * tables before. Levels that a table before told together stay together: else what it told could be cut at other places
 * than it was, and the pieces be few.
 *
 * @param levelIds - from the lowest
 * @param sums - by level, what is told of the groups
 * @returns the positions of the levels that are told together, from the lowest
 */
export const safePools = (
  levelIds: readonly (string | null)[],
  sums: readonly ToldSums[],
  before: readonly LevelsBefore[],
  minimum: number,
): readonly (readonly number[])[] => {
  const runs = runsOf(levelIds, before);
  const told = runs.map((run) => added(run.flatMap((level) => sums[level] ?? [])));
  const rows = byRow(told.map((each) => knownAtoms(each).map(({ sum }) => sum)));
  const changes = before.flatMap(({ pools, sums: earlier }) => {
    const was = runs.map((run) => {
      const ids = new Set(run.map((level) => levelIds[level]));
      return added(earlier.filter((_, pool) => pools[pool]?.some((id) => ids.has(id))));
    });
    return byRow(
      told.map((each, run) => knownDifferences(was[run] ?? each, each).map(({ difference }) => difference)),
    );
  });
  return poolLevels([...rows, ...changes], runs.length, minimum).map((pool) =>
    pool.flatMap((run) => runs[run] ?? []),
  );
};

/** Neighbouring levels, parted where every table before parted the same levels from the rest. */
const runsOf = (
  levelIds: readonly (string | null)[],
  before: readonly LevelsBefore[],
): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const level of levelIds.keys()) {
    const below = new Set(levelIds.slice(0, level));
    const isParted = before.every(({ pools }) => isCut(pools, below));
    if (level === 0 || isParted) runs.push([level]);
    else runs.at(-1)?.push(level);
  }
  return runs;
};

/** Whether these levels, and no others, are what the first pools hold. */
const isCut = (pools: LevelsBefore['pools'], below: ReadonlySet<string | null>): boolean => {
  const within = pools.filter((pool) => pool.some((id) => below.has(id)));
  return within.flat().length === below.size && within.flat().every((id) => below.has(id));
};

const added = (sums: readonly ToldSums[]): ToldSums => {
  const plus = (one: number | null | undefined, other: number | null | undefined): number | null =>
    one == null || other == null ? null : one + other;
  const [first, ...others] = sums;
  if (first === undefined) return { whole: null, groups: new Map() };
  return others.reduce(
    (all, each) => ({
      whole: plus(all.whole, each.whole),
      groups: new Map([...all.groups].map(([label, sum]) => [label, plus(sum, each.groups.get(label))])),
    }),
    first,
  );
};

const byRow = (byPool: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  (byPool[0] ?? []).map((_, row) => byPool.map((sums) => sums[row] ?? 0));
