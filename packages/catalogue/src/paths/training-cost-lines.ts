import { expectShape, shape } from '@osee/core';
import type { Bearer, BudgetTime, CostLine, Measure } from '@osee/core/resourcing';
import { costs } from '../resource/resource-type.ts';
import type { TrainingPlan } from './training-plan.ts';

/**
 * On what terms a plan of training becomes lines of a budget.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { TrainingTerms } from '@osee/catalogue';
 *
 * const terms: TrainingTerms = { people: 25, bearer: 'programme', hourCost: '900', from: 2027 };
 * ```
 */
export interface TrainingTerms {
  /** Who takes part. */
  readonly people: Measure;
  /** Who pays for what is not free. */
  readonly bearer: Bearer;
  /** What a course costs for one person, by the id of its resource; not known where not given and not free. */
  readonly fees?: Readonly<Record<string, Measure>>;
  /** What an hour of a person's time is worth; not known where not given. */
  readonly hourCost?: Measure;
  /** Who gives the time, in kind; `'host'` where not given. */
  readonly timeBearer?: Bearer;
  /** When. */
  readonly from?: BudgetTime;
  /** That of the budget where not given. */
  readonly currency?: string;
}

const planShape = shape.record(
  {
    steps: shape.list(
      shape.record({
        resource: shape.record({ id: shape.text, title: shape.anything, cost: shape.words(costs) }),
      }),
    ),
    hours: shape.record({ minimum: shape.number, maximum: shape.number, unknown: shape.number }),
  },
  {},
  'a plan of planTraining',
);
const bearer = shape.words(['programme', 'host', 'partner', 'other']);
const termsShape = shape.exact(
  { people: shape.anything, bearer },
  {
    fees: shape.entries(shape.anything),
    hourCost: shape.anything,
    timeBearer: bearer,
    from: shape.anything,
    currency: shape.text,
  },
  'terms of training',
);

/**
 * Turns a plan of training into lines for `buildBudget`: one for each step with what it costs, and one for the time of
 * those who learn, in kind. What is free costs 0; what is paid and has no fee is not known; learning time that is not on
 * record leaves the time without an upper limit.
 *
 * @param plan - what `planTraining` returned
 * @param terms - people, fees, what an hour is worth, who bears what, and when
 * @returns lines; ids begin with `training-`
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option`; amounts are checked by `buildBudget`
 * @category training plans
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining, trainingCostLines } from '@osee/catalogue';
 * import { buildBudget } from '@osee/core/resourcing';
 *
 * const need = { current: 0.2, target: 0.8, gap: 0.6, coverage: 1, weight: 1 };
 * const plan = planTraining([{ ...need, competencyId: 'adoption-of-tools' }], oseeCatalogue, { costs: ['free'] });
 * const lines = trainingCostLines(plan, { people: 20, bearer: 'programme', hourCost: '900' });
 * lines.map(({ id, kind }) => [id, kind]);
 * // => [['training-software-forges-in-higher-education-france', 'training-and-capacity'], ['training-time', 'salaries-and-benefits']]
 * buildBudget({ currency: 'KES', years: [2027], lines }).cash.low; // => '0.00'
 * ```
 */
export const trainingCostLines = (plan: TrainingPlan, terms: TrainingTerms): readonly CostLine[] => {
  expectShape(plan, planShape, ['plan']);
  expectShape(terms, termsShape, ['terms']);
  const { people, fees = {}, hourCost = null, timeBearer = 'host', from, currency } = terms;
  const common = {
    ...(from === undefined ? {} : { from }),
    ...(currency === undefined ? {} : { currency }),
  };
  const steps = plan.steps.map(
    ({ resource: { id, cost } }): CostLine => ({
      id: `training-${id}`,
      kind: 'training-and-capacity',
      bearer: terms.bearer,
      quantity: people,
      price: Object.hasOwn(fees, id) ? (fees[id] ?? null) : cost === 'free' ? 0 : null,
      ...common,
    }),
  );
  const { minimum, maximum, unknown } = plan.hours;
  const time: CostLine = {
    id: 'training-time',
    kind: 'salaries-and-benefits',
    bearer: timeBearer,
    form: 'in-kind',
    quantity: [people, { low: minimum, high: unknown > 0 ? null : maximum }],
    price: hourCost,
    valuation: 'learning time at the cost of an hour',
    ...common,
  };
  return [...steps, time];
};
