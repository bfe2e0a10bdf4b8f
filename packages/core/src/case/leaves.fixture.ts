import type { Path } from '../errors/path.ts';

/** One value of a document that holds no others. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** Every text, number, truth value and null of a JSON document, with its place. */
const leavesOf = (value: unknown, path: Path = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) =>
        leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }];

/** The leaves that neither stand in what was written, by value, nor lie at or below a place that the report names. */
export const lostLeaves = (source: unknown, written: unknown, reported: readonly Path[]): readonly Leaf[] => {
  const kept = new Set(leavesOf(written).map(({ value }) => JSON.stringify(value)));
  const told = new Set(reported.map((path) => JSON.stringify(path)));
  return leavesOf(source).filter(
    ({ path, value }) =>
      !kept.has(JSON.stringify(value)) &&
      !path.some((_, end) => told.has(JSON.stringify(path.slice(0, end + 1)))),
  );
};
