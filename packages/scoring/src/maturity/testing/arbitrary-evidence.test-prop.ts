import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { MaturityModel } from '../model/maturity-model.ts';

const day = fc.constantFrom('2023-01-31', '2024-02-29', '2024-06-30', '2024-07-01');
const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');

const arbitraryEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    kind: fc.constantFrom('examine' as const, 'interview' as const, 'test' as const),
    polarity: fc.constantFrom('supports' as const, 'supports' as const, 'contradicts' as const),
    collected: day,
    uri: word.map((name) => `https://example.org/${name}`),
    note: word,
    expires: day,
  },
  { requiredKeys: ['kind', 'polarity', 'collected'] },
);

const support = fc.record(
  {
    justification: word,
    by: word,
    at: day,
    confidence: fc.integer({ min: 0, max: 5 }),
    evidence: fc.array(arbitraryEvidence, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** Answers to some of the criteria, in any order, with reasons, names, days and evidence; few steps, so that many agree. */
export const arbitrarySupportedAnswers = (
  model: MaturityModel,
  steps = ['0', '1'],
): fc.Arbitrary<readonly Answer[]> =>
  fc
    .tuple(
      ...model.criteria.map(({ id }) =>
        fc
          .tuple(
            fc.constantFrom('answered', 'answered', 'notApplicable', 'unknown', 'none'),
            fc.constantFrom(...steps),
            support,
          )
          .map(([status, optionId, more]): Answer[] => {
            if (status === 'none') return [];
            if (status === 'answered') return [{ criterionId: id, status, optionId, ...more }];
            return [{ criterionId: id, status: status as 'notApplicable' | 'unknown', ...more }];
          }),
      ),
    )
    .map((answers) => answers.flat())
    .chain((answers) => fc.shuffledSubarray(answers, { minLength: answers.length }));

/** The same, with the evidence of every answer in another order. */
export const shuffleEvidence = (answers: readonly Answer[]): fc.Arbitrary<readonly Answer[]> =>
  fc
    .tuple(
      ...answers.map((answer): fc.Arbitrary<Answer> => {
        const { evidence } = answer;
        return evidence === undefined
          ? fc.constant(answer)
          : fc
              .shuffledSubarray([...evidence], { minLength: evidence.length })
              .map((shuffled) => ({ ...answer, evidence: shuffled }));
      }),
    )
    .chain((shuffled) => fc.shuffledSubarray(shuffled, { minLength: shuffled.length }));

describe('arbitrary evidence', () => {
  it('is drawn', () => {
    fc.assert(fc.property(arbitraryEvidence, ({ collected }) => collected.length === 10));
  });
});
