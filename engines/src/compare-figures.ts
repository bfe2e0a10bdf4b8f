import type { Cell } from './engine.ts';
import { type Figure, figureKey } from './expected-figures.ts';

const isNear = (one: Cell | undefined, other: number | null): boolean =>
  one === null || one === undefined || other === null
    ? (one ?? null) === other
    : Math.abs(Number(one) - other) <= 1e-9;

const isWithin = (one: Cell | undefined, other: number | null, sign: 1 | -1): boolean =>
  one === null || one === undefined || other === null
    ? (one ?? null) === other
    : sign * (Number(one) - other) <= 1e-9;

/** Where the rows of a query differ from what the library finds; an outer bound may lie further out. */
export const differences = (
  rows: readonly Readonly<Record<string, Cell>>[],
  expected: ReadonlyMap<string, Figure>,
): readonly unknown[] => {
  const found = new Map(rows.map((row) => [figureKey(row['assessment'], row['node']), row]));
  const missing = [...expected.keys()].filter((key) => !found.has(key));
  return [
    ...missing.map((key) => ({ missing: key })),
    ...(rows.length === expected.size ? [] : [{ rows: rows.length, expected: expected.size }]),
    ...[...found].flatMap(([key, row]): readonly unknown[] => {
      const figure = expected.get(key);
      if (figure === undefined) return [{ unexpected: key }];
      const isOuter = row['bound'] === 'outer';
      const isSame =
        isNear(row['score'], figure.score) &&
        isNear(row['coverage'], figure.coverage) &&
        (row['level'] ?? null) === figure.level &&
        ((row['bound'] ?? null) === null) === (figure.bound === null) &&
        (isOuter
          ? isWithin(row['low'], figure.low, 1) && isWithin(row['high'], figure.high, -1)
          : isNear(row['low'], figure.low) && isNear(row['high'], figure.high));
      return isSame ? [] : [{ key, found: row, expected: figure }];
    }),
  ];
};
