import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { evidenceKey } from '../assessment/merge-answers.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { arbitrarySupportedAnswers, shuffleEvidence } from '../testing/arbitrary-evidence.test-prop.ts';
import { arbitraryModel } from '../testing/arbitrary-model.test-prop.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { combineAssessors } from './combine-assessors.ts';
import type { CombinedAssessment, Quorum } from './combined-assessment.ts';

const names = ['Ada', 'Ben', 'Cas', 'Dee'];

interface Case {
  readonly model: MaturityModel;
  readonly assessments: readonly Assessment[];
  /** The same people, answers and evidence in another order. */
  readonly turned: readonly Assessment[];
  readonly order: readonly number[];
  readonly quorum: Quorum;
}

const cases: fc.Arbitrary<Case> = arbitraryModel().chain((model) =>
  fc
    .array(arbitrarySupportedAnswers(model), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map((answers, position) => assess(model, answers, { assessors: [names[position] ?? ''] })),
    )
    .chain((assessments) =>
      fc.record({
        model: fc.constant(model),
        assessments: fc.constant(assessments),
        order: fc.shuffledSubarray([...assessments.keys()], { minLength: assessments.length }),
        shuffled: fc.tuple(...assessments.map(({ answers }) => shuffleEvidence(answers))),
        quorum: fc.constantFrom<Quorum>('one', 'majority', 'all', 2),
      }),
    )
    .map(({ shuffled, order, assessments, ...rest }) => ({
      ...rest,
      assessments,
      order,
      turned: order.map((position) => {
        const { assessors = [], ...others } = assessments[position] as Assessment;
        return { ...others, assessors: [...assessors].reverse(), answers: shuffled[position] ?? [] };
      }),
    })),
);

/** Everything but the lists that follow the order of the assessments. */
const withoutPositions = ({ results: _, criteria, ...rest }: CombinedAssessment) => ({
  ...rest,
  criteria: criteria.map(({ answers: __, values: ___, ...each }) => each),
});

const holds = (where: Answer, answer: Answer): boolean => {
  const kept = new Set((where.evidence ?? []).map(evidenceKey));
  const { justification, by, at, confidence, evidence = [] } = answer;
  return (
    (justification === undefined || (where.justification ?? '').split('\n').includes(justification)) &&
    (by === undefined || (where.by ?? '').split(', ').includes(by)) &&
    (at === undefined || (where.at ?? '') >= at) &&
    (confidence === undefined || (where.confidence ?? Number.POSITIVE_INFINITY) <= confidence) &&
    evidence.every((item) => kept.has(evidenceKey(item)))
  );
};

describe('combineAssessors', () => {
  it('does not depend on the order of assessors, answers and evidence', () => {
    fc.assert(
      fc.property(cases, ({ model, assessments, turned, order, quorum }) => {
        const one = combineAssessors(model, assessments, [], { quorum });
        const other = combineAssessors(model, turned, [], { quorum });
        expect(withoutPositions(other)).toEqual(withoutPositions(one));
        for (const [position, { values }] of other.criteria.entries()) {
          expect(values).toEqual(order.map((from) => one.criteria[position]?.values[from]));
        }
      }),
    );
  });

  it('loses nothing: every answer is reported as it was, and the common answer holds what all said who gave it', () => {
    fc.assert(
      fc.property(cases, ({ model, assessments, quorum }) => {
        const { criteria, agreed } = combineAssessors(model, assessments, [], { quorum });
        for (const [position, { answers, assessors = [] }] of assessments.entries()) {
          expect(agreed.assessors).toEqual(expect.arrayContaining([...assessors]));
          for (const answer of answers) {
            const { criterionId } = answer;
            const reported = criteria.find((each) => each.criterionId === criterionId);
            expect(reported?.answers[position]).toEqual(answer);
            const common = agreed.answers.find((each) => each.criterionId === criterionId);
            if (common?.status === answer.status) expect(holds(common, answer)).toBe(true);
          }
        }
      }),
    );
  });

  it('agrees only where the quorum judged and nobody who judged says otherwise', () => {
    fc.assert(
      fc.property(cases, ({ model, assessments, quorum }) => {
        const { criteria, quorum: asked } = combineAssessors(model, assessments, [], { quorum });
        for (const { counts, answers, outcome } of criteria) {
          const judged = answers.filter((answer) => answer !== null && answer.status !== 'unknown');
          const states = new Set(
            judged.map((answer) => (answer?.status === 'answered' ? answer.optionId : answer?.status)),
          );
          expect(outcome === 'differs').toBe(states.size > 1);
          expect(outcome === 'open').toBe(judged.length === 0);
          if (counts) expect(states.size === 1 && judged.length >= asked.needed).toBe(true);
        }
      }),
    );
  });
});
