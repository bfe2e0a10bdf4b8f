import type { CriterionCells } from '../cells/criterion-cells.ts';
import type { ReadingClass } from '../cells/reading-class.ts';

/** The classes of all criteria one after the other: class k of criterion c stands at `first[c] + k`. */
export interface ClassColumns {
  readonly first: Int32Array;
  /** A number for each class of a criterion, from 0; the same for classes that no figure tells apart. */
  readonly kind: Int32Array;
  /** By criterion, how many such numbers there are. */
  readonly kinds: Int32Array;
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
  const kinds = cells.map((cell) => kindsOf(cell));
  return {
    first,
    kind: Int32Array.from(kinds.flat()),
    kinds: Int32Array.from(kinds, (each) => new Set(each).size),
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

/** Numbers the classes of a criterion; those that differ by words alone, such as unknown and unanswered, have one. */
const kindsOf = ({ classes }: CriterionCells): readonly number[] => {
  const numbers = new Map<string, number>();
  return classes.map(({ reading: _, ways: __, ...figures }) => {
    const key = Object.values(figures).join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
};
