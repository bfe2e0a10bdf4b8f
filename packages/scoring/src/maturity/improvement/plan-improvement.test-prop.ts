import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { arbitraryAnswers, arbitraryModel } from '../testing/arbitrary-model.test-prop.ts';
import { assess } from '../testing/build-model.fixture.ts';
import type { ImprovementGoal } from './improvement-plan.ts';
import { planImprovement } from './plan-improvement.ts';

const steps = ['0', '0.25', '0.5', '0.75', '1'];

/** Up to four criteria that depend on each other in one direction only, with efforts. */
const cases = arbitraryModel()
  .map((model) => ({ ...model, criteria: model.criteria.slice(0, 4) }))
  .chain((model) =>
    fc
      .record({
        efforts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
        depends: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      })
      .map(
        ({ efforts, depends }): MaturityModel => ({
          ...model,
          criteria: model.criteria.map((criterion, position) => ({
            ...criterion,
            effort: efforts[position] ?? 1,
            dependsOn: depends[position] && position > 0 ? [`q${position - 1}`] : [],
          })),
        }),
      ),
  )
  .chain((model) =>
    fc.record({
      model: fc.constant(model),
      answers: arbitraryAnswers(model),
      goal: fc.oneof(
        fc.constantFrom<ImprovementGoal>({ levelId: 'mid' }, { levelId: 'top' }),
        fc.constantFrom(0.25, 0.5, 0.9).map((score): ImprovementGoal => ({ score })),
      ),
    }),
  );

const reached = (model: MaturityModel, answers: readonly Answer[], goal: ImprovementGoal): boolean => {
  const { root } = scoreMaturity(model, assess(model, answers), { gains: false });
  if ('score' in goal) return root.score !== null && root.score / root.maximum >= goal.score - 1e-9;
  const ids = model.levels.map(({ id }) => id);
  return root.level.reached !== null && ids.indexOf(root.level.reached) >= ids.indexOf(goal.levelId);
};

/** Tries every combination by real scoring, and gives the lowest cost that reaches the goal. */
const bruteForce = (
  model: MaturityModel,
  answers: readonly Answer[],
  goal: ImprovementGoal,
): number | null => {
  const given = new Map(answers.map((answer) => [answer.criterionId, answer]));
  let best: number | null = null;
  const visit = (position: number, chosen: readonly Answer[], cost: number): void => {
    const criterion = model.criteria[position];
    if (!criterion) {
      const stepOf = (id: string) => chosen.find(({ criterionId }) => criterionId === id);
      const met = (id: string) => {
        const answer = stepOf(id);
        const metAt = model.criteria.find((each) => each.id === id)?.metAt ?? 1;
        return (
          answer?.status === 'notApplicable' ||
          (answer?.status === 'answered' && Number(answer.optionId) >= metAt)
        );
      };
      const stands = model.criteria.every(
        ({ id, dependsOn = [] }) => stepOf(id) === given.get(id) || dependsOn.every(met),
      );
      if (stands && (best === null || cost < best) && reached(model, chosen, goal)) best = cost;
      return;
    }
    const answer = given.get(criterion.id);
    visit(position + 1, answer ? [...chosen, answer] : chosen, cost);
    if (answer?.status === 'notApplicable') return;
    const from = answer?.status === 'answered' ? steps.indexOf(answer.optionId) : 0;
    for (let to = from + 1; to < steps.length; to += 1) {
      const raised: Answer = { criterionId: criterion.id, status: 'answered', optionId: steps[to] ?? '1' };
      visit(position + 1, [...chosen, raised], cost + (criterion.effort ?? 1) * (to - from));
    }
  };
  visit(0, [], 0);
  return best;
};

describe('planImprovement', () => {
  it('finds the plan that brute force finds, and reaches the goal when it is carried out', () => {
    fc.assert(
      fc.property(cases, ({ model, answers, goal }) => {
        const plan = planImprovement(model, assess(model, answers), goal);
        const cheapest = bruteForce(model, answers, goal);
        expect(plan.feasible).toBe(cheapest !== null);
        if (cheapest === null) return;
        expect(plan.exact).toBe(true);
        expect(plan.cost).toBe(cheapest);
        const raised = new Map(plan.items.map((item) => [item.criterionId, item.toOptionId]));
        const carriedOut = [
          ...answers.filter(({ criterionId }) => !raised.has(criterionId)),
          ...[...raised].map(
            ([criterionId, optionId]): Answer => ({ criterionId, status: 'answered', optionId }),
          ),
        ];
        expect(reached(model, carriedOut, goal)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('spares no step too few and none too many when the search is cut short', () => {
    fc.assert(
      fc.property(cases, ({ model, answers, goal }) => {
        const exact = planImprovement(model, assess(model, answers), goal);
        const quick = planImprovement(model, assess(model, answers), goal, { maximumTrials: 0 });
        expect(quick.feasible).toBe(exact.feasible);
        expect(quick.cost).toBeGreaterThanOrEqual(exact.cost);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every phase within its budget and ends where the plan ends', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 4, max: 8 }), ({ model, answers, goal }, budget) => {
        const { phases, cost, feasible } = planImprovement(model, assess(model, answers), goal, { budget });
        if (!feasible) return;
        for (const phase of phases) expect(phase.cost).toBeLessThanOrEqual(budget);
        expect(phases.reduce((sum, phase) => sum + phase.cost, 0)).toBeCloseTo(cost, 9);
      }),
      { numRuns: 60 },
    );
  });
});
