import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import { monthsLater } from '../maturity/assessment/last-day-of.ts';
import type { FactTest } from '../maturity/model/evidence-rule.ts';
import { isAccepted } from './licence-standing.ts';

/** What a value says to a test: for it, for it in part, against it, or nothing. */
export type Verdict = 'for' | 'part' | 'against' | 'open';

const sides = (holds: boolean | null): Verdict => (holds === null ? 'open' : holds ? 'for' : 'against');

/** Whether a test looks at a fact. */
export const looksAt = (test: FactTest, fact: EvidenceFact): boolean =>
  test.fact === fact.fact &&
  // The licence of the software has no key; contents and data have lists of their own.
  (test.key === undefined ? test.holds !== 'accepted' || fact.key === undefined : test.key === fact.key);

/** What the value of a fact says to a test that looks at it. */
export const testFact = (test: FactTest, { value }: EvidenceFact, asOf: string): Verdict => {
  if (value === null) return 'open';
  switch (test.holds) {
    case 'yes':
      return typeof value === 'boolean' ? sides(value) : 'open';
    case 'no':
      return typeof value === 'boolean' ? sides(!value) : 'open';
    case 'accepted':
      return typeof value === 'string' ? sides(isAccepted(value)) : 'open';
    case 'named':
      return typeof value === 'string' && value.trim() === '' ? 'open' : 'for';
    case 'atLeast':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'open';
      // Nothing of it speaks against, a bit of it for a part.
      return value >= test.minimum ? 'for' : value > 0 ? 'part' : 'against';
    case 'within': {
      const last = typeof value === 'string' && value <= asOf ? monthsLater(value, test.months) : undefined;
      // A file that names an old day may be old itself.
      return last !== undefined && last >= asOf ? 'for' : 'open';
    }
    case 'oneOf': {
      const word = typeof value === 'string' ? value.trim().toLowerCase() : null;
      return word !== null && test.words.some((each) => each.toLowerCase() === word) ? 'for' : 'open';
    }
  }
};
