import { knownOf, openReasons, type Reading } from '../../maturity/engine/evaluation.ts';
import { isPassedOver } from '../../maturity/engine/look-at.ts';

/**
 * Everything that scoring looks at in the reading of one answer, as numbers; `NaN` stands for what there is not.
 * Answers that look alike here are scored alike.
 */
export interface ReadingClass {
  /** What it counts with. */
  readonly value: number;
  /** 1 for an answer, 0 for an open question, `NaN` for one that is not asked. */
  readonly known: number;
  /** Whether it stays out because it is open. */
  readonly isOpenOut: boolean;
  /** Whether requirements of the kind `musts` pass over it. */
  readonly isPassedByMusts: boolean;
  /** Whether requirements of the kind `criterion` pass over it. */
  readonly isPassedByCriterion: boolean;
  /** The lowest and the highest that it can still count with. */
  readonly low: number;
  readonly high: number;
  /** Whether it can still stay out of the score. */
  readonly canLeave: boolean;
  /** What the engine reads, and every way of completing it where it is open. */
  readonly reading: Reading;
  readonly ways: readonly Reading[] | null;
}

/** The class of a reading; `ways`: what it can turn out as, `null` where it is settled. */
export const classOf = (reading: Reading, ways: readonly Reading[] | null): ReadingClass => {
  const values = (ways ?? [reading]).flatMap(({ value }) => value ?? []);
  return {
    value: reading.value ?? Number.NaN,
    known: knownOf(reading) ?? Number.NaN,
    isOpenOut: reading.value === null && openReasons.has(reading.drop),
    isPassedByMusts: isPassedOver(reading, 'musts'),
    isPassedByCriterion: isPassedOver(reading, 'criterion'),
    low: values.length > 0 ? Math.min(...values) : Number.NaN,
    high: values.length > 0 ? Math.max(...values) : Number.NaN,
    canLeave: values.length < (ways ?? [reading]).length,
    reading,
    ways,
  };
};

/** Equal for readings that are scored alike. */
export const keyOf = ({ value, drop, known }: Reading, isOpen: boolean): string =>
  `${value} ${drop} ${known} ${isOpen}`;
