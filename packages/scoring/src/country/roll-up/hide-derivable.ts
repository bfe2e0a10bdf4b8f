import type { RolledFigure } from './rolled-up-results.ts';

/** A figure that may be shown or hidden. */
export interface Cell {
  /** Decides between cells of equal size. */
  readonly key: string;
  /** How many institutions stand behind it. */
  readonly answered: number;
  /** A fact that is known anyway, such as what a country answers once. */
  readonly isPublic: boolean;
  hidden: RolledFigure['hidden'];
}

/** A figure that can be worked out of others. */
export interface Equation {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

/**
 * Hides further figures until none of few answers can be worked out: no whole that is shown has just one part hidden, and
 * no whole that is hidden has all of its parts shown. Of several that would do, the one of the fewest answers is hidden.
 */
export const hideDerivable = (equations: readonly Equation[]): void => {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { whole, parts } of equations) {
      const counted = parts.filter(({ answered }) => answered > 0);
      const hiddenParts = counted.filter(({ hidden }) => hidden !== null);
      const isWholeHidden = whole.hidden !== null;
      if (isWholeHidden ? hiddenParts.length > 0 : hiddenParts.length !== 1) continue;
      const next = smallestOf(counted) ?? (isWholeHidden || whole.isPublic ? undefined : whole);
      if (next === undefined) continue;
      next.hidden = 'subtraction';
      isChanged = true;
    }
  }
};

/**
 * Hides further groups, the smallest first, until all that are hidden are together no longer few: the whole less those
 * that are shown is a figure of them. Where no group is left, the whole is hidden.
 */
export const hideLeftOver = (whole: Cell, groups: readonly Cell[], minimum: number): void => {
  while (whole.hidden === null) {
    const hidden = groups.filter((group) => group.hidden !== null && group.answered > 0);
    const together = hidden.reduce((sum, { answered }) => sum + answered, 0);
    if (hidden.length === 0 || together >= minimum) return;
    const next = smallestOf(groups.filter(({ answered }) => answered > 0)) ?? whole;
    next.hidden = 'subtraction';
  }
};

const smallestOf = (cells: readonly Cell[]): Cell | undefined =>
  cells
    .filter(({ hidden, isPublic }) => hidden === null && !isPublic)
    .sort((one, other) => one.answered - other.answered || (one.key < other.key ? -1 : 1))[0];
