import type { CriterionCells } from '../cells/criterion-cells.ts';
import type { ReadingClass } from '../cells/reading-class.ts';

/** The classes of all criteria one after the other: class k of criterion c stands at `first[c] + k`. */
export interface ClassColumns {
  readonly first: Int32Array;
  readonly value: Float64Array;
  readonly known: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly canLeave: Uint8Array;
  readonly isOpenOut: Uint8Array;
  readonly isPassedByMusts: Uint8Array;
  readonly isPassedByCriterion: Uint8Array;
}

export const classColumns = (cells: readonly CriterionCells[]): ClassColumns => {
  const all = cells.flatMap(({ classes }) => classes);
  const first = new Int32Array(cells.length);
  for (let each = 1; each < cells.length; each += 1) {
    first[each] = (first[each - 1] ?? 0) + (cells[each - 1]?.classes.length ?? 0);
  }
  const numbers = (of: (each: ReadingClass) => number): Float64Array => Float64Array.from(all, of);
  const flags = (of: (each: ReadingClass) => boolean): Uint8Array =>
    Uint8Array.from(all, (each) => (of(each) ? 1 : 0));
  return {
    first,
    value: numbers(({ value }) => value),
    known: numbers(({ known }) => known),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    canLeave: flags(({ canLeave }) => canLeave),
    isOpenOut: flags(({ isOpenOut }) => isOpenOut),
    isPassedByMusts: flags(({ isPassedByMusts }) => isPassedByMusts),
    isPassedByCriterion: flags(({ isPassedByCriterion }) => isPassedByCriterion),
  };
};
