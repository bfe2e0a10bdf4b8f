import type { CriterionCells } from '../../cells/criterion-cells.ts';
import type { ReadingClass } from '../../cells/reading-class.ts';

/** The classes of answers to one criterion that a query tells apart. */
export interface SqlClasses {
  readonly id: string;
  readonly classes: readonly ReadingClass[];
  /** By class of the criterion, the position of the one that the query knows it by. */
  readonly codes: readonly number[];
}

/** Equal for classes of which all figures are the same. */
const lookOf = (each: ReadingClass): string =>
  JSON.stringify([
    each.value,
    each.known,
    each.isOpenOut,
    each.isPassedByMusts,
    each.isPassedByCriterion,
    each.low,
    each.high,
    each.canLeave,
    each.reading.drop === 'blocked',
    each.ways !== null,
  ]);

/** Puts classes together that no figure tells apart, such as unknown and unanswered. */
export const sqlClassesOf = ({ id, classes }: CriterionCells): SqlClasses => {
  const looks = [...new Set(classes.map(lookOf))];
  return {
    id,
    classes: looks.flatMap((look) => classes.find((each) => lookOf(each) === look) ?? []),
    codes: classes.map((each) => looks.indexOf(lookOf(each))),
  };
};
