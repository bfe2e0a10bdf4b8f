import type { ToldSums } from './known-atoms.ts';
import type { PublishedFigure, PublishedPopulation, PublishedRow } from './published-population.ts';

/** What an earlier table told of how many institutions there were. */
export const institutionsBefore = ({ whole, groups }: PublishedPopulation): ToldSums => ({
  whole: whole.institutions,
  groups: new Map(groups.map(({ label, institutions }) => [label, institutions])),
});

/** What an earlier table told of a count of a node; nothing where it was not told. */
export const countsBefore = (
  { whole, groups }: PublishedPopulation,
  nodeId: string,
  countOf: (figure: PublishedFigure) => number | undefined,
): ToldSums => {
  const countIn = ({ figures }: PublishedRow): number | null => {
    const figure = figures?.find((each) => each.nodeId === nodeId);
    return (figure && countOf(figure)) ?? null;
  };
  return { whole: countIn(whole), groups: new Map(groups.map((row) => [row.label, countIn(row)])) };
};

/** What an earlier table told of the levels of a node: which were told together, and how many stood there. */
export interface LevelsBefore {
  readonly pools: readonly (readonly (string | null)[])[];
  /** By pool. */
  readonly sums: readonly ToldSums[];
}

/** The levels of a node in an earlier table, the same ones in all its rows; `null` where it told none. */
export const levelsBefore = ({ whole, groups }: PublishedPopulation, nodeId: string): LevelsBefore | null => {
  const levelsIn = ({ figures }: PublishedRow): PublishedFigure['levels'] | null =>
    figures?.find((each) => each.nodeId === nodeId)?.levels ?? null;
  const layout = [whole, ...groups].map(levelsIn).find((levels) => levels !== null);
  if (!layout) return null;
  return {
    pools: layout.map(({ levelIds }) => levelIds),
    sums: layout.map((_, pool) => ({
      whole: levelsIn(whole)?.[pool]?.count ?? null,
      groups: new Map(groups.map((row) => [row.label, levelsIn(row)?.[pool]?.count ?? null])),
    })),
  };
};
