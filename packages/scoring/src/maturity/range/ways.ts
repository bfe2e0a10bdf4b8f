import type { CompiledInput, CompiledModel } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluation.ts';
import { type Ends, hull, type Reach } from './reach.ts';

/** By open criterion, what it counts with for each way of answering it. */
export type Ways = ReadonlyMap<string, readonly Reading[]>;

/** One way for each value that an answer counts with, for not applicable, and for each reason to leave. */
export const distinctWays = (ways: readonly Reading[]): readonly Reading[] => [
  ...new Map(ways.map((way) => [`${way.value ?? way.drop} ${way.known === null}`, way])).values(),
];

/**
 * The ways that the ends of scores and levels are found among, where a better value never lowers anything: each
 * reason to leave, the lowest value, the highest, and the highest that is not full.
 */
export const outerWays = (ways: readonly Reading[], highest: number): readonly Reading[] => {
  const leaving = ways.filter(({ value }) => value === null);
  const aside = ways.filter(({ value, known }) => value !== null && known === null);
  const counting = ways
    .filter(({ value, known }) => value !== null && known !== null)
    .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const partial = counting.filter(({ value }) => (value ?? 0) < highest);
  const ends = [counting[0], partial.at(-1), counting.at(-1)].flatMap((way) => way ?? []);
  return distinctWays([...leaving, ...aside, ...ends]);
};

/** What a criterion can come to as the input of a node. */
export const criterionReach = (
  { criteria }: Pick<CompiledModel, 'criteria'>,
  { id, from, span }: CompiledInput,
  ways: readonly Reading[],
): Reach => {
  const highest = criteria.get(id)?.highest ?? 1;
  let [full, part]: [Ends | null, Ends | null] = [null, null];
  for (const { value } of ways) {
    if (value === null) continue;
    const worth = from + span * value;
    const ends = { low: worth, high: worth };
    if (value >= highest) full = hull(full, ends);
    else part = hull(part, ends);
  }
  const best = from + span * highest;
  return {
    ends: hull(full, part),
    canLeave: ways.some(({ value }) => value === null),
    full,
    part,
    maximum: { low: best, high: best },
    isExact: true,
  };
};
