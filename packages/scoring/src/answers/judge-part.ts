import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import { licenceKey } from '../evidence/merge/licence-key.ts';
import { lastDayOf } from '../maturity/assessment/last-day-of.ts';
import type { FactTest } from '../maturity/model/evidence-rule.ts';
import type { FactRole, JudgedFact } from './evidenced-answers.ts';
import { looksAt, testFact } from './test-fact.ts';

/** How strongly the facts speak for a part, and against it, from 0 (not at all) to 3 (it is settled). */
export interface JudgedPart {
  readonly strength: number;
  readonly against: number;
  readonly facts: readonly JudgedFact[];
}

interface Weighed {
  readonly fact: EvidenceFact;
  readonly weight: number;
}

/** What a tool reports without saying when it looked settles nothing. */
const weightOf = ({ confidence, source }: EvidenceFact, most = 3): number =>
  Math.min(confidence, most, source.tool !== undefined && source.date === undefined ? 2 : 3);

const distinctValue = (holds: FactTest['holds'], { value }: EvidenceFact): string =>
  holds === 'accepted' ? licenceKey(String(value)) : String(value).trim().toLowerCase();

/**
 * How far those that pass a test settle it. The same thing said twice is one thing, so the strongest counts; what asks
 * for several different things is as strong as the weakest of the best; and a licence is settled when two kinds of
 * file name the same.
 */
const strengthOf = (test: FactTest, passing: readonly Weighed[]): number => {
  const byValue = new Map<string, Weighed[]>();
  for (const each of passing) {
    const value = distinctValue(test.holds, each.fact);
    byValue.set(value, [...(byValue.get(value) ?? []), each]);
  }
  const strongest = [...byValue.values()].map((group) => {
    const declared = new Set(group.filter(({ weight }) => weight >= 2).map(({ fact }) => fact.source.format));
    const best = Math.max(...group.map(({ weight }) => weight));
    return test.holds === 'accepted' && declared.size > 1 ? Math.min(3, test.most ?? 3) : best;
  });
  const needed = test.holds === 'named' ? Math.ceil(test.count ?? 1) : 1;
  const ranked = strongest.sort((left, right) => right - left);
  // Some of several named things are a part of it.
  return Math.max(ranked[needed - 1] ?? 0, Math.min(2, ranked[0] ?? 0));
};

const roleOf = (weight: number): FactRole => (weight >= 3 ? 'settles' : weight >= 2 ? 'partly' : 'hint');

/** Judges one part of a rule on a day, with evidence that counts for so many months. */
export const judgePart = (
  tests: readonly FactTest[],
  part: number,
  facts: readonly EvidenceFact[],
  asOf: string,
  months: number | undefined,
): JudgedPart => {
  const judged: JudgedFact[] = [];
  let [strength, against] = [0, 0];
  const add = (fact: EvidenceFact, role: FactRole): void => {
    judged.push({ part, role, fact });
  };
  for (const test of tests) {
    const passing: Weighed[] = [];
    // Beside other tests a "no" is an exception: no closed part, or an open one that works in its place.
    const isException = test.holds === 'no' && tests.length > 1;
    for (const fact of facts.filter((each) => looksAt(test, each))) {
      const { date: collected = asOf } = fact.source;
      const last = lastDayOf({ collected, ...(fact.expires && { expires: fact.expires }) }, months);
      const verdict = testFact(test, fact, asOf);
      if (collected > asOf) add(fact, 'future');
      else if (last !== undefined && last < asOf) add(fact, 'expired');
      else if (verdict === 'open' || (isException && verdict === 'against')) add(fact, 'open');
      else if (verdict === 'against') {
        against = Math.max(against, weightOf(fact, test.most));
        add(fact, 'against');
      } else {
        const weight = weightOf(fact, verdict === 'part' ? Math.min(2, test.most ?? 3) : test.most);
        passing.push({ fact, weight });
        add(fact, roleOf(weight));
      }
    }
    strength = Math.max(strength, strengthOf(test, passing));
  }
  return { strength, against, facts: judged };
};
