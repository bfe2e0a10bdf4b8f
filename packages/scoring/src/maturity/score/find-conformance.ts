import type { Conformance } from '../result/maturity-result.ts';
import type { AnswerReading } from './read-answer.ts';

/** Tells whether every applicable `must` is met, apart from any score. */
export const findConformance = (readings: ReadonlyMap<string, AnswerReading>): Conformance => {
  const musts = [...readings].filter(
    ([, { compiled, status }]) =>
      compiled.inForce && compiled.criterion.obligation === 'must' && status !== 'notApplicable',
  );
  const unmetIds = musts.filter(([, { met }]) => met === false).map(([id]) => id);
  const openIds = musts.filter(([, { met }]) => met === null).map(([id]) => id);
  const settled = musts.length > 0 && openIds.length === 0;
  return { verdict: unmetIds.length > 0 ? 'no' : settled ? 'yes' : 'unknown', unmetIds, openIds };
};
