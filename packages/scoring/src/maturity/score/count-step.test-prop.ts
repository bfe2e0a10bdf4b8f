import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { arbitraryAnswers, arbitraryModel, arbitraryPolicies } from '../testing/arbitrary-model.test-prop.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { scoreMaturity } from './score-maturity.ts';

const withAnswers = (models: fc.Arbitrary<MaturityModel>) =>
  models.chain((model) => fc.record({ model: fc.constant(model), answers: arbitraryAnswers(model) }));
const score = (model: MaturityModel, answers: readonly Answer[]) =>
  scoreMaturity(model, assess(model, answers), { gains: false });
const levelIndex = (model: MaturityModel, id: string | null) =>
  model.levels.findIndex((level) => level.id === id);

describe('an excused may', () => {
  const rollUp = ['mean', 'flatMean', 'avgOfAvg', 'sum', 'min'] as const;
  const models = arbitraryModel(arbitraryPolicies({ rollUp })).map((model) => ({
    ...model,
    policies: { ...model.policies, unmetMay: 'excused' as const },
    criteria: model.criteria.map((each, position) =>
      position === 0 ? { ...each, obligation: 'may' as const } : each,
    ),
  }));

  it('counts the same unanswered, unknown and answered with no, and never less when it is met', () => {
    fc.assert(
      fc.property(withAnswers(models), ({ model, answers }) => {
        const criterionId = model.criteria[0]?.id ?? '';
        const others = answers.filter((answer) => answer.criterionId !== criterionId);
        const options = ['0', '0.25', '0.5', '0.75', '1'];
        const ways = [
          score(model, others),
          score(model, [...others, { criterionId, status: 'unknown' }]),
          ...options.map((optionId) =>
            score(model, [...others, { criterionId, status: 'answered', optionId }]),
          ),
        ];
        const [silence, unknown, no] = ways;
        expect(unknown?.root.score).toBe(silence?.root.score);
        // Where nothing else is answered there is no score to compare with.
        if (silence?.root.coverage !== 0) expect(no?.root.score).toBe(silence?.root.score);
        for (const [position, way] of ways.slice(1).entries()) {
          for (const [place, then] of nodesOf(way.root).entries()) {
            const before = nodesOf((ways[position] ?? way).root)[place];
            if (before?.score == null) continue;
            expect(then.score).toBeGreaterThanOrEqual(before.score - 1e-12);
            expect(levelIndex(model, then.level.reached)).toBeGreaterThanOrEqual(
              levelIndex(model, before.level.reached),
            );
          }
        }
      }),
    );
  });

  it('keeps every way of answering within the interval', () => {
    fc.assert(
      fc.property(withAnswers(models), fc.constantFrom('0', '0.5', '1'), ({ model, answers }, optionId) => {
        const criterionId = model.criteria[0]?.id ?? '';
        const others = answers.filter((answer) => answer.criterionId !== criterionId);
        const { interval } = score(model, others).root;
        const after = score(model, [...others, { criterionId, status: 'answered', optionId }]).root.score;
        if (after === null) return;
        expect(after).toBeGreaterThanOrEqual((interval?.worst ?? Number.NaN) - 1e-12);
        expect(after).toBeLessThanOrEqual((interval?.best ?? Number.NaN) + 1e-12);
      }),
    );
  });
});

describe('a higher step', () => {
  it('never counts less where the policies forgive what is not met', () => {
    const models = arbitraryModel().map((model) => ({
      ...model,
      policies: {
        ...model.policies,
        unmetMay: 'countAsMet' as const,
        unmetShould: 'excusedByJustification' as const,
      },
    }));
    fc.assert(
      fc.property(withAnswers(models), ({ model, answers }) => {
        const criterionId = model.criteria[0]?.id ?? '';
        const others = answers.filter((answer) => answer.criterionId !== criterionId);
        const values = ['0', '0.25', '0.5', '0.75', '1'].map((optionId) => {
          const answer: Answer = { criterionId, status: 'answered', optionId, justification: 'Why.' };
          return score(model, [...others, answer]).criteria[0]?.value ?? Number.NaN;
        });
        expect(values).toEqual([...values].sort((left, right) => left - right));
      }),
    );
  });
});
