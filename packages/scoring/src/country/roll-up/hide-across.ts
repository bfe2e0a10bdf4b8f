import type { Cell } from './hide-derivable.ts';

/** The figures of a group, by what they are of. */
export type Cells = ReadonlyMap<string, Cell>;

/**
 * Everything that is hidden in one group gets a partner: a second group in which all of it is hidden, so that what one
 * has more the other may have less. The partner is the smallest kind of unit, and for that the second smallest; where
 * those have no figures there, or where all that is hidden of something is still of few, it is all of them together.
 */
export const hideAcross = (whole: Cells, strata: readonly Cells[], minimum: number): void => {
  const hiddenIn = strata.map(hiddenKeys);
  const all = new Set([...hiddenIn.flatMap((keys) => [...keys]), ...hiddenKeys(whole)]);
  const order = strata
    .map((cells, position) => ({ cells, position, size: sizeOf(cells) }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size || one.position - other.position);
  const [first, second] = order;
  const canHold = (cells: Cells): boolean => [...all].every((key) => (cells.get(key)?.answered ?? 0) > 0);
  const ofFirst = hiddenIn[first?.position ?? 0] ?? new Set();
  const isEnough = (key: string): boolean => {
    const hidden = strata.filter(
      (cells, position) =>
        hiddenIn[position]?.has(key) ||
        cells === first?.cells ||
        (cells === second?.cells && ofFirst.has(key)),
    );
    return whole.get(key)?.hidden !== null || answeredIn(hidden, key) >= minimum;
  };
  const isHeld = first !== undefined && second !== undefined && canHold(first.cells) && canHold(second.cells);
  if (isHeld && [...all].every(isEnough)) {
    hideKeys(second.cells, ofFirst);
    hideKeys(first.cells, all);
  } else hideKeys(whole, all);
};

const hiddenKeys = (cells: Cells): ReadonlySet<string> =>
  new Set(
    [...cells].flatMap(([key, { hidden, answered }]) => (hidden !== null && answered > 0 ? [key] : [])),
  );

const answeredIn = (strata: readonly Cells[], key: string): number =>
  strata.reduce((sum, cells) => sum + (cells.get(key)?.answered ?? 0), 0);

const sizeOf = (cells: Cells): number => Math.max(0, ...[...cells.values()].map(({ answered }) => answered));

const hideKeys = (cells: Cells, keys: ReadonlySet<string>): void => {
  for (const key of keys) {
    const cell = cells.get(key);
    if (cell !== undefined && !cell.isPublic) cell.hidden ??= 'subtraction';
  }
};
