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
