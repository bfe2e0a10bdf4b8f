import type { Assessment } from '../assessment/assessment.ts';
import { checkNumber, fail } from '../compile/fail.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Readings } from '../engine/evaluate.ts';
import { judgeLevel } from '../engine/judge-level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { readAssessment } from '../score/read-assessment.ts';
import { applyChoices, type Candidate, costOf, findCandidates, withoutFoundation } from './candidates.ts';
import type { ImprovementGoal, ImprovementItem, ImprovementPlan } from './improvement-plan.ts';
import { phasePlan } from './phase-plan.ts';
import { searchPlan } from './search-plan.ts';

/**
 * What {@link planImprovement} can be told.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ImprovementOptions } from '@osee/scoring/maturity';
 *
 * const options: ImprovementOptions = { budget: 4, excludeIds: ['secured-funding'] };
 * ```
 */
export interface ImprovementOptions {
  /** The most that one phase may cost; one phase for all unless told. */
  readonly budget?: number;
  /** Criteria that cannot be raised. */
  readonly excludeIds?: readonly string[];
  /** After so many trials the search for the cheapest plan ends; 20,000 unless told. */
  readonly maximumTrials?: number;
  /** The day on which evidence is judged, `YYYY-MM-DD`; the day of the assessment unless told. */
  readonly asOf?: string;
}

/**
 * Plans the cheapest way to a level or score: which criteria to raise to which step, dependencies met first, spread
 * over phases that are each scored. A step costs the `effort` of its criterion.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessment - where things stand; open criteria are planned for as if at the bottom of their scale
 * @param goal - a level, or a score from 0 to 1, for the whole model
 * @param options - budget of a phase, criteria to leave alone, length of the search
 * @returns the plan; `exact` says whether it is proven to be the cheapest
 * @throws `OseeError` with code `unknown-level`, `unknown-criterion`, `bad-number` or `budget-too-small`, and with
 * the codes of `scoreMaturity`
 * @category maturity
 * @see A. H. Land and A. G. Doig (1960), branch and bound
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
 *       optionId: criterion.id === 'inclusive-design' ? 'not-yet' : 'managed',
 *     })),
 *   },
 *   { levelId: 'managed' },
 * );
 * plan.items.map((item) => [item.criterionId, item.toOptionId]); // => [['inclusive-design', 'established']]
 * plan.exact; // => true
 * ```
 */
export const planImprovement = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
  goal: ImprovementGoal,
  options: ImprovementOptions = {},
): ImprovementPlan => {
  const compiled = 'maxima' in model ? model : indexModel(model);
  const { readings } = readAssessment(compiled, assessment, options.asOf ?? assessment?.asOf);
  const { budget = Number.MAX_VALUE, excludeIds = [], maximumTrials = 20_000 } = options;
  checkNumber(['budget'], budget, Number.MIN_VALUE, Number.MAX_VALUE);
  checkNumber(['maximumTrials'], maximumTrials, 0, Number.MAX_VALUE);
  for (const [position, id] of excludeIds.entries()) {
    if (!compiled.criteria.has(id))
      fail('unknown-criterion', ['excludeIds', position], 'a criterion of the model', id);
  }
  const candidates = findCandidates(compiled, readings, new Set(excludeIds));
  const meets = goalTest(compiled, goal);
  const after = (choices: readonly number[]): Readings => applyChoices(readings, candidates, choices);
  const reaches = (choices: readonly number[]): boolean => meets(after(choices));
  const lacking = (choices: readonly number[]): readonly number[] =>
    withoutFoundation(readings, candidates, choices);
  const stands = (choices: readonly number[]): boolean => lacking(choices).length === 0;
  const none = candidates.map(() => 0);
  const highest = highestChoices(candidates, lacking);
  const importance = importanceOf(compiled, candidates, after);
  const { choices, exact } = reaches(none)
    ? { choices: none, exact: true }
    : searchPlan({
        candidates: within(candidates, highest),
        reaches,
        stands,
        importance,
        maximumTrials,
        monotone: isMonotone(compiled),
      });
  if (choices === null) {
    const unmet = standing(compiled, after(highest)).blocking;
    return { feasible: false, exact, items: [], cost: 0, phases: [], unmet };
  }
  const states = phasePlan(candidates, choices, budget, importance);
  const phases = states.map((state, position) => {
    const before = states[position - 1] ?? none;
    const { score, levelId } = standing(compiled, after(state));
    return {
      items: itemsBetween(candidates, before, state),
      cost: costOf(candidates, state) - costOf(candidates, before),
      score,
      levelId,
    };
  });
  return {
    feasible: true,
    exact,
    items: itemsBetween(candidates, none, choices),
    cost: costOf(candidates, choices),
    phases,
    unmet: [],
  };
};

/**
 * Whether a better answer can never lower the score. It can where an open question stays out of the score, where the
 * first question that is not met ends a ladder, and where an excused one enters once it is met.
 */
const isMonotone = ({ policies }: CompiledModel): boolean =>
  policies.unanswered !== 'exclude' && policies.rollUp !== 'ladder' && policies.unmetMay !== 'excused';

const goalTest = (compiled: CompiledModel, goal: ImprovementGoal): ((readings: Readings) => boolean) => {
  const { root, model, maxima, policies } = compiled;
  if ('score' in goal) {
    checkNumber(['goal', 'score'], goal.score, 0, 1);
    const need = (goal.score - policies.tolerance) * (maxima.get(root.id) ?? 1);
    return (readings) => (evaluate(compiled, readings).get(root.id)?.score ?? -1) >= need;
  }
  const target = model.levels.findIndex(({ id }) => id === goal.levelId);
  if (target < 0) fail('unknown-level', ['goal', 'levelId'], 'a level of the model', goal.levelId);
  return (readings) => judgeLevel(compiled, root, evaluate(compiled, readings), readings).reached >= target;
};

const standing = (compiled: CompiledModel, readings: Readings) => {
  const evaluation = evaluate(compiled, readings);
  const { reached, blocking } = judgeLevel(compiled, compiled.root, evaluation, readings);
  const score = evaluation.get(compiled.root.id)?.score ?? null;
  return { score, levelId: compiled.model.levels[reached]?.id ?? null, blocking };
};

/** Everything at its best, except what stands on a dependency that cannot be met. */
const highestChoices = (
  candidates: readonly Candidate[],
  lacking: (choices: readonly number[]) => readonly number[],
): readonly number[] => {
  let choices: readonly number[] = candidates.map(({ steps }) => steps.length - 1);
  for (let fallen = lacking(choices); fallen.length > 0; fallen = lacking(choices)) {
    const out = new Set(fallen);
    choices = choices.map((choice, position) => (out.has(position) ? 0 : choice));
  }
  return choices;
};

const within = (candidates: readonly Candidate[], highest: readonly number[]): readonly Candidate[] =>
  candidates.map((candidate, position) => ({
    ...candidate,
    steps: candidate.steps.slice(0, (highest[position] ?? 0) + 1),
  }));

/** What a candidate brings for its cost, when it alone is raised to its best. */
const importanceOf = (
  compiled: CompiledModel,
  candidates: readonly Candidate[],
  after: (choices: readonly number[]) => Readings,
): ((position: number) => number) => {
  const none = candidates.map(() => 0);
  const today = standing(compiled, after(none)).score ?? 0;
  const values = candidates.map(({ steps, effort }, position) => {
    const raised = none.map((_, index) => (index === position ? steps.length - 1 : 0));
    return ((standing(compiled, after(raised)).score ?? 0) - today) / (effort * (steps.length - 1));
  });
  return (position) => values[position] ?? 0;
};

const itemsBetween = (
  candidates: readonly Candidate[],
  before: readonly number[],
  after: readonly number[],
): readonly ImprovementItem[] =>
  candidates.flatMap(({ criterionId, text, effort, steps }, position): ImprovementItem[] => {
    const [from = 0, to = 0] = [before[position], after[position]];
    const step = steps[to];
    if (to <= from || !step || step.optionId === null) return [];
    return [
      {
        criterionId,
        text,
        fromOptionId: steps[from]?.optionId ?? null,
        toOptionId: step.optionId,
        toLabel: step.label,
        cost: effort * (to - from),
      },
    ];
  });
