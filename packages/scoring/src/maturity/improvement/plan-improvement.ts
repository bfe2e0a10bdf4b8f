import { expectShape, shape } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import { assessmentShape } from '../assessment/assessment-shape.ts';
import { checkNumber, fail } from '../compile/fail.ts';
import { compiledOf } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Reading, type Readings } from '../engine/evaluate.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { scoreReach } from '../range/score-reach.ts';
import { countStep, leavesUnlessMet } from '../score/count-step.ts';
import { isOpen } from '../score/open-ways.ts';
import type { AnswerReading } from '../score/read-answer.ts';
import { readAssessment } from '../score/read-assessment.ts';
import { applyChoices, costOf, findCandidates } from './candidates.ts';
import type { ImprovementGoal, ImprovementPlan } from './improvement-plan.ts';
import { phasePlan } from './phase-plan.ts';
import { itemsOf, phaseResults, standingOf } from './phase-results.ts';
import { planGoal } from './plan-goal.ts';
import { planKeys } from './plan-keys.ts';
import { searchPlan } from './search-plan.ts';

const goalShape = /* #__PURE__ */ shape.either(
  /* #__PURE__ */ shape.record({ levelId: shape.text }, {}, 'a goal with a levelId'),
  /* #__PURE__ */ shape.record({ score: shape.anything }, {}, 'a goal with a score'),
);

const optionsShape = /* #__PURE__ */ shape.options({
  budget: shape.anything,
  stepsPerPhase: shape.anything,
  excludeIds: shape.list(shape.text),
  maximumTrials: shape.anything,
  asOf: shape.text,
});

/**
 * What {@link planImprovement} can be told.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementOptions } from '@osee/scoring/maturity';
 *
 * const options: ImprovementOptions = { budget: 4, excludeIds: ['strategic-funding'] };
 * ```
 */
export interface ImprovementOptions {
  /** The most that one phase may cost; without limit unless told. */
  readonly budget?: number;
  /** How many steps of one scale a phase may take: 1 unless told, so that nothing leaps. */
  readonly stepsPerPhase?: number;
  /** Criteria that cannot be raised. */
  readonly excludeIds?: readonly string[];
  /** After so many parts of plans were looked at, the search for the cheapest plan ends; 1,000,000 unless told. */
  readonly maximumTrials?: number;
  /** The day on which evidence is judged, `YYYY-MM-DD`; the day of the assessment unless told. */
  readonly asOf?: string;
}

/**
 * Plans the cheapest way to a level or score: which criteria to raise to which step, dependencies met first, spread
 * over phases that are each scored. Every step up costs the `effort` of its criterion, and a phase takes one step of a
 * scale unless told. Among plans of the same effort the broadest is taken: the one that raises more criteria, then the
 * one whose steps are spread most evenly, then the one that touches more parts, then the order of the model; weights
 * do not break a tie. A plan has to hold whatever is open turns out as: open questions count in it, and in the scores
 * of its phases, with their lowest step.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessment - where things stand; open criteria are planned for as if at the bottom of their scale
 * @param goal - a level, or a score from 0 to 1, for the whole model
 * @param options - budget and steps of a phase, criteria to leave alone, length of the search
 * @returns the plan; `exact` says whether it is proven to be the cheapest, `lowerBound` what no plan goes below; both
 * hold to a billionth of the effort
 * @throws `OseeError` with code `unknown-level`, `unknown-criterion`, `bad-number` or `budget-too-small`, and with
 * the codes of `scoreMaturity`
 * @category maturity
 * @see A. H. Land and A. G. Doig (1960), branch and bound; H. Kellerer, U. Pferschy and D. Pisinger (2004), Knapsack
 * Problems
 * @example
 * ```ts
 * import { planImprovement } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const plan = planImprovement(
 *   oseeEcosystemModel,
 *   {
 *     subject: 'Example',
 *     model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *     asOf: '2024-06-30',
 *     answers: oseeEcosystemModel.criteria.map((criterion) => ({
 *       criterionId: criterion.id,
 *       status: 'answered',
 *       optionId: criterion.id === 'designing-inclusive-open-source-software-solutions' ? 'not-yet' : 'managed',
 *     })),
 *   },
 *   { levelId: 'managed' },
 * );
 * plan.items.map((item) => [item.criterionId, item.toOptionId]); // => [['designing-inclusive-open-source-software-solutions', 'established']]
 * plan.exact; // => true
 * ```
 */
export const planImprovement = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
  goal: ImprovementGoal,
  options: ImprovementOptions = {},
): ImprovementPlan => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(assessment, assessmentShape, ['assessment']);
  expectShape(goal, goalShape, ['goal']);
  expectShape(options, optionsShape, ['options']);
  const given = compiledOf(model);
  const { readings: answered } = readAssessment(given, assessment, options.asOf ?? assessment?.asOf);
  const readings = atLowest(given, answered);
  const compiled = withMaxima(given, readings);
  const {
    budget = Number.MAX_VALUE,
    stepsPerPhase = 1,
    excludeIds = [],
    maximumTrials = 1_000_000,
  } = options;
  checkNumber(['budget'], budget, Number.MIN_VALUE, Number.MAX_VALUE);
  if (!Number.isInteger(stepsPerPhase) || stepsPerPhase < 1) {
    fail('bad-number', ['stepsPerPhase'], 'a whole number of 1 or more', stepsPerPhase);
  }
  checkNumber(['maximumTrials'], maximumTrials, 0, Number.MAX_VALUE);
  for (const [position, id] of excludeIds.entries()) {
    if (!compiled.criteria.has(id))
      fail('unknown-criterion', ['excludeIds', position], 'a criterion of the model', id);
  }
  const candidates = findCandidates(compiled, readings, new Set(excludeIds));
  const target = planGoal(compiled, goal);
  const after = (choices: readonly number[]): Readings => applyChoices(readings, candidates, choices);
  const none = candidates.map(() => 0);
  const keys = planKeys(candidates, target.views[0].partIds.size);
  const found = target.meets(after(none))
    ? { choices: none, lowerBound: 0 }
    : searchPlan({
        model: compiled,
        candidates,
        positions: new Map(candidates.map(({ criterionId }, position) => [criterionId, position])),
        readings,
        keys,
        work: { left: maximumTrials, effortKey: keys.effortKey },
        goal: target,
        after,
        isSettled: (id) => isSettled(readings.get(id)),
      });
  const { choices } = found;
  const lowerBound = Number.isFinite(found.lowerBound) ? found.lowerBound : null;
  if (choices === null) {
    const best = candidates.map(({ steps }) => steps.length - 1);
    const state = after(best);
    const unmet = standingOf(compiled, evaluate(compiled, state), state).blocking;
    const nothing = { items: [], cost: 0, phases: [], unmet };
    return { feasible: false, exact: lowerBound === null, lowerBound, stepsPerPhase, ...nothing };
  }
  const cost = costOf(candidates, choices);
  const moves = phasePlan(candidates, choices, {
    budget,
    stepsPerPhase,
    partOf: (position) => partOf(compiled, candidates[position]?.criterionId),
  });
  const phases = phaseResults(compiled, readings, candidates, moves);
  const exact = cost <= (lowerBound ?? 0) * (1 + 1e-9);
  return {
    feasible: true,
    exact,
    lowerBound: exact ? cost : lowerBound,
    stepsPerPhase,
    items: itemsOf(
      candidates,
      choices.map((to, position) => ({ position, from: 0, to })),
    ),
    cost,
    phases,
    unmet: [],
  };
};

/** A plan has to hold whatever is open turns out as: an open question counts in it with its lowest step. */
const atLowest = (
  { policies }: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
): ReadonlyMap<string, AnswerReading> =>
  new Map(
    [...readings].map(([id, reading]) => [
      id,
      isOpen(reading)
        ? { ...reading, ...countStep(reading.compiled, policies, reading.compiled.lowest, false) }
        : reading,
    ]),
  );

/**
 * The model with maxima that no state of this assessment lies below: what does not apply leaves a sum and its maximum,
 * and no plan changes that; what is excused may still leave.
 */
const withMaxima = (compiled: CompiledModel, readings: ReadonlyMap<string, AnswerReading>): CompiledModel => {
  if (compiled.steadyIds.size === compiled.order.length) return compiled;
  const ways = new Map(
    [...readings].flatMap(([id, reading]) =>
      reading.compiled.inForce && reading.status !== 'notApplicable'
        ? [
            [
              id,
              [reading, { value: reading.compiled.highest, drop: null }, ...absent(compiled, reading)],
            ] as const,
          ]
        : [],
    ),
  );
  const reach = scoreReach({ compiled, readings, evaluation: evaluate(compiled, readings), ways });
  const isFixed = (id: string): boolean => {
    const { low, high } = reach.get(id)?.maximum ?? { low: 0, high: 0 };
    return low === high;
  };
  return {
    ...compiled,
    maxima: new Map([...compiled.maxima].map(([id, atBest]) => [id, reach.get(id)?.maximum.low ?? atBest])),
    steadyIds: new Set(compiled.order.flatMap(({ id }) => (isFixed(id) ? [id] : []))),
  };
};

const absent = ({ policies }: CompiledModel, { compiled }: AnswerReading): readonly Reading[] =>
  leavesUnlessMet(compiled, policies) ? [{ value: null, drop: 'excused' }] : [];

/** Whether what depends on a criterion need not wait for it. */
const isSettled = (reading: AnswerReading | undefined): boolean =>
  reading?.met === true || reading?.status === 'notApplicable' || reading?.compiled.inForce === false;

const partOf = ({ criteria }: CompiledModel, id = ''): string =>
  criteria.get(id)?.criterion.impacts[0]?.nodeId ?? '';
