import type { Conformance } from '../result/maturity-result.ts';
import type { AnswerReading } from './read-answer.ts';

/** Tells whether every applicable `must` is met, apart from any score. */
export const findConformance = (readings: ReadonlyMap<string, AnswerReading>): Conformance => {
  const [unmetIds, openIds]: [string[], string[]] = [[], []];
  let musts = 0;
  for (const [id, { compiled, status, met }] of readings) {
    if (!compiled.inForce || compiled.criterion.obligation !== 'must' || status === 'notApplicable') continue;
    musts += 1;
    if (met === false) unmetIds.push(id);
    if (met === null) openIds.push(id);
  }
  const settled = musts > 0 && openIds.length === 0;
  return { verdict: unmetIds.length > 0 ? 'no' : settled ? 'yes' : 'unknown', unmetIds, openIds };
};
