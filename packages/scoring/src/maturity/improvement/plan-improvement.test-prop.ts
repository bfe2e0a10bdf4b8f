import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer.ts';
import { compileModel } from '../compile/compile-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { policyNames } from '../model/policies.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { arbitraryAnswers, arbitraryModel } from '../testing/arbitrary-model.test-prop.ts';
import { assess } from '../testing/build-model.fixture.ts';
import type { ImprovementGoal, ImprovementPlan } from './improvement-plan.ts';
import { planImprovement } from './plan-improvement.ts';

const steps = ['0', '0.25', '0.5', '0.75', '1'];

const rollUps = ['mean', 'flatMean', 'avgOfAvg', 'sum', 'min', 'ladder'] as const;

/** Every policy that decides what a step counts with, and every roll-up at every node. */
const arbitraryOverrides = fc.record({
  policies: fc.record({
    notApplicable: fc.constantFrom(...policyNames.notApplicable),
    unanswered: fc.constantFrom(...policyNames.unanswered),
    rollUp: fc.constantFrom(...rollUps),
    emptyRequirement: fc.constantFrom(...policyNames.emptyRequirement),
    levelCeiling: fc.constantFrom(...policyNames.levelCeiling),
    unmetMay: fc.constantFrom(...policyNames.unmetMay),
    unmetShould: fc.constantFrom(...policyNames.unmetShould),
  }),
  nodes: fc.array(fc.option(fc.constantFrom(...rollUps), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  }),
});

/** Up to four criteria that depend on each other in one direction only, with efforts. */
const cases = fc
  .tuple(arbitraryModel(), arbitraryOverrides)
  .map(([model, { policies, nodes }]) => ({
    ...model,
    policies,
    nodes: model.nodes.map((node, position) => {
      const rollUp = nodes[position];
      return rollUp === undefined ? node : { ...node, rollUp };
    }),
    criteria: model.criteria.slice(0, 4),
  }))
  .chain((model) =>
    fc
      .record({
        efforts: fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.1, 0.3, 1 / 3, 0.7)), {
          minLength: 4,
          maxLength: 4,
        }),
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

const reached = (compiled: CompiledModel, answers: readonly Answer[], goal: ImprovementGoal): boolean => {
  // What is left open counts with its lowest step.
  const known = new Set(
    answers.flatMap(({ criterionId, status }) => (status === 'unknown' ? [] : [criterionId])),
  );
  const completed = [
    ...answers.filter(({ status }) => status !== 'unknown'),
    ...compiled.model.criteria
      .filter(({ id }) => !known.has(id))
      .map(({ id }): Answer => ({ criterionId: id, status: 'answered', optionId: '0' })),
  ];
  const { root } = scoreMaturity(compiled, assess(compiled.model, completed), { gains: false });
  if ('score' in goal) return root.score !== null && root.score / root.maximum >= goal.score - 1e-9;
  const ids = compiled.model.levels.map(({ id }) => id);
  return root.level.reached !== null && ids.indexOf(root.level.reached) >= ids.indexOf(goal.levelId);
};

/** What a plan is judged by: effort, criteria, evenness; the last two only break ties. */
interface Worth {
  readonly cost: number;
  readonly criteria: number;
  readonly squares: number;
}

const isBetter = (one: Worth, other: Worth | null): boolean => {
  if (other === null || one.cost < other.cost - 1e-9) return true;
  if (one.cost > other.cost + 1e-9) return false;
  if (one.criteria !== other.criteria) return one.criteria > other.criteria;
  return one.squares < other.squares;
};

/** Tries every combination by real scoring, and gives the best that reaches the goal. */
const bruteForce = (
  model: MaturityModel,
  answers: readonly Answer[],
  goal: ImprovementGoal,
): Worth | null => {
  const compiled = compileModel(model);
  const given = new Map(answers.map((answer) => [answer.criterionId, answer]));
  let best: Worth | null = null;
  const visit = (position: number, chosen: readonly Answer[], worth: Worth): void => {
    const criterion = model.criteria[position];
    if (!criterion) {
      if (!isBetter(worth, best)) return;
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
      if (stands && reached(compiled, chosen, goal)) best = worth;
      return;
    }
    const answer = given.get(criterion.id);
    visit(position + 1, answer ? [...chosen, answer] : chosen, worth);
    if (answer?.status === 'notApplicable') return;
    const from = answer?.status === 'answered' ? steps.indexOf(answer.optionId) : 0;
    for (let to = from + 1; to < steps.length; to += 1) {
      const raised: Answer = { criterionId: criterion.id, status: 'answered', optionId: steps[to] ?? '1' };
      visit(position + 1, [...chosen, raised], {
        cost: worth.cost + (criterion.effort ?? 1) * (to - from),
        criteria: worth.criteria + 1,
        squares: worth.squares + (to - from) ** 2,
      });
    }
  };
  visit(0, [], { cost: 0, criteria: 0, squares: 0 });
  return best;
};

const worthOf = ({ items, cost }: ImprovementPlan): Worth => ({
  cost,
  criteria: items.length,
  squares: items.reduce((sum, each) => sum + each.steps ** 2, 0),
});

const carriedOut = (answers: readonly Answer[], { items }: ImprovementPlan): readonly Answer[] => {
  const raised = new Map(items.map((item) => [item.criterionId, item.toOptionId]));
  return [
    ...answers.filter(({ criterionId }) => !raised.has(criterionId)),
    ...[...raised].map(([criterionId, optionId]): Answer => ({ criterionId, status: 'answered', optionId })),
  ];
};

describe('planImprovement', () => {
  it('finds the cheapest and broadest plan that trying all finds, under every policy and roll-up', () => {
    fc.assert(
      fc.property(cases, ({ model, answers, goal }) => {
        const plan = planImprovement(model, assess(model, answers), goal, { maximumTrials: 1e9 });
        const best = bruteForce(model, answers, goal);
        expect(plan.exact).toBe(true);
        expect(plan.feasible).toBe(best !== null);
        if (best === null) return;
        const worth = worthOf(plan);
        expect(worth.cost).toBeCloseTo(best.cost, 9);
        expect(plan.lowerBound).toBeCloseTo(best.cost, 6);
        expect([worth.criteria, worth.squares]).toEqual([best.criteria, best.squares]);
        expect(reached(compileModel(model), carriedOut(answers, plan), goal)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('claims nothing that does not hold when the search is cut short', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 4000 }), ({ model, answers, goal }, maximumTrials) => {
        const best = bruteForce(model, answers, goal);
        const plan = planImprovement(model, assess(model, answers), goal, { maximumTrials });
        if (plan.exact) expect(plan.feasible).toBe(best !== null);
        if (plan.feasible) {
          expect(reached(compileModel(model), carriedOut(answers, plan), goal)).toBe(true);
          if (plan.exact) expect(plan.cost).toBeCloseTo(best?.cost ?? Number.NaN, 9);
        }
        if (best !== null) expect(plan.lowerBound).toBeLessThanOrEqual(best.cost + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every phase within its budget and steps, and ends where the plan ends', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 4, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        ({ model, answers, goal }, budget, stepsPerPhase) => {
          const plan = planImprovement(model, assess(model, answers), goal, { budget, stepsPerPhase });
          const { phases, cost, items } = plan;
          for (const phase of phases) {
            expect(phase.cost).toBeLessThanOrEqual(budget + 1e-9);
            for (const { steps: taken } of phase.items) expect(taken).toBeLessThanOrEqual(stepsPerPhase);
          }
          expect(phases.reduce((sum, phase) => sum + phase.cost, 0)).toBeCloseTo(cost, 9);
          const taken = new Map<string, number>();
          for (const item of phases.flatMap((phase) => phase.items)) {
            taken.set(item.criterionId, (taken.get(item.criterionId) ?? 0) + item.steps);
          }
          expect([...taken].sort()).toEqual(items.map((item) => [item.criterionId, item.steps]).sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
