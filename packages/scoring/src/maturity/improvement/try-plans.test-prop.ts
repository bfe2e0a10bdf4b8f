import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { anyModel, someAnswers } from '../testing/arbitrary-any-model.fixture.ts';
import { assess } from '../testing/build-model.fixture.ts';
import { planImprovement } from './plan-improvement.ts';

const cases = anyModel(3)
  .map((model) => ({ ...model, policies: { ...model.policies, unmetShould: 'asAnswered' as const } }))
  .chain((model) =>
    fc.record({
      model: fc.constant(model),
      answers: someAnswers(model),
      score: fc.constantFrom(0.3, 0.5, 0.9, 1),
    }),
  );

/** Every state that raising can lead to, with its effort; what is open counts with its lowest step. */
const states = (model: MaturityModel, answers: readonly Answer[]) => {
  let all: readonly { readonly answers: readonly Answer[]; readonly cost: number }[] = [
    { answers: [], cost: 0 },
  ];
  for (const { id, retired, scaleId } of model.criteria) {
    if (retired) continue;
    const answer = answers.find(({ criterionId }) => criterionId === id);
    const options = model.scales.find((scale) => scale.id === scaleId)?.options ?? [];
    const from =
      answer?.status === 'answered' ? options.findIndex((option) => option.id === answer.optionId) : 0;
    const ways: readonly { readonly answer: Answer; readonly cost: number }[] =
      answer?.status === 'notApplicable'
        ? [{ answer, cost: 0 }]
        : options.slice(from).map((option, cost) => ({
            answer: { criterionId: id, status: 'answered', optionId: option.id },
            cost,
          }));
    all = all.flatMap((state) =>
      ways.map((way) => ({ answers: [...state.answers, way.answer], cost: state.cost + way.cost })),
    );
  }
  return all;
};

describe('planImprovement of small models', () => {
  it('proves the cheapest plan under caps, points, deductions, averages over a kind and withheld scores', () => {
    fc.assert(
      fc.property(cases, ({ model, answers, score }) => {
        const compiled = compileModel(model);
        const { tolerance = 0 } = model.policies;
        const costs = states(model, answers).flatMap((state) => {
          const { root } = scoreMaturity(compiled, assess(model, state.answers), { gains: false });
          const share = root.score === null ? null : root.score / (root.maximum || 1);
          return share !== null && share + tolerance >= score - 1e-9 ? [state.cost] : [];
        });
        const plan = planImprovement(compiled, assess(model, answers), { score });
        expect(plan).toMatchObject({ feasible: costs.length > 0, exact: true });
        if (costs.length > 0) expect(plan.cost).toBeCloseTo(Math.min(...costs), 9);
      }),
      { numRuns: 200 },
    );
  });
});
