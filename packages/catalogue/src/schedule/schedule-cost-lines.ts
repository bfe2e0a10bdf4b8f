import { expectShape, shape } from '@osee/core';
import type { CostLine, Measure } from '@osee/core/resourcing';
import type { TrainingTerms } from '../paths/training-cost-lines.ts';
import type { Cost } from '../resource/resource-type.ts';
import { scheduleShape } from './text/schedule-shape.ts';
import type { ScheduledRole, TrainingSchedule } from './training-schedule.ts';

/**
 * On what terms a schedule of training becomes lines of a budget. Who takes part and when stands in the schedule.
 *
 * @category training schedules
 * @example
 * ```ts
 * import type { ScheduleTerms } from '@osee/catalogue';
 *
 * const terms: ScheduleTerms = { bearer: 'programme', hourCost: '900', classFees: { 'a-course': '150000' } };
 * ```
 */
export interface ScheduleTerms
  extends Pick<TrainingTerms, 'bearer' | 'fees' | 'hourCost' | 'timeBearer' | 'currency'> {
  /** What a class costs whoever takes part, such as a trainer and a room, by the id of its resource. */
  readonly classFees?: Readonly<Record<string, Measure>>;
}

const bearer = shape.words(['programme', 'host', 'partner', 'other']);
const termsShape = shape.exact(
  { bearer },
  {
    fees: shape.entries(shape.anything),
    classFees: shape.entries(shape.anything),
    hourCost: shape.anything,
    timeBearer: bearer,
    currency: shape.text,
  },
  'terms of a schedule',
);

/**
 * Turns a schedule of training into lines for `buildBudget`: for each resource what it costs for everybody who takes it,
 * in the month in which the first begin; what its classes cost, each counted once however many roles share it; and for
 * each role and month the time of those who learn, in kind. What is free costs 0; what is paid and has no fee is not
 * known, and neither is the time of steps that stand apart.
 *
 * @param schedule - what `scheduleTraining` returned; roles without `people` leave their lines without an amount
 * @param terms - fees, what an hour is worth, and who bears what
 * @returns lines; ids begin with `training-`
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option`; amounts are checked by `buildBudget`
 * @category training schedules
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleCostLines, scheduleTraining } from '@osee/catalogue';
 * import { buildBudget } from '@osee/core/resourcing';
 *
 * const need = { current: 0, target: 1, gap: 1, coverage: 1, weight: 1, competencyId: 'vendor-evaluation' };
 * const roles = [{ id: 'buyers', people: 12, gaps: [need] }];
 * const terms = { start: '2027-01-04', months: 6, hoursPerWeek: 4, costs: ['free'] } as const;
 * const lines = scheduleCostLines(scheduleTraining(roles, oseeCatalogue, terms), { bearer: 'programme' });
 * buildBudget({ currency: 'KES', years: [2027], lines }).cash.low; // => '0.00'
 * ```
 */
export const scheduleCostLines = (schedule: TrainingSchedule, terms: ScheduleTerms): readonly CostLine[] => {
  expectShape(schedule, scheduleShape, ['schedule']);
  expectShape(terms, termsShape, ['terms']);
  const { fees = {}, classFees = {} } = terms;
  const common = terms.currency === undefined ? {} : { currency: terms.currency };
  const lines = taken(schedule).flatMap(({ resourceId, cost, people, classes, month }): CostLine[] => {
    const line = { kind: 'training-and-capacity', bearer: terms.bearer, from: month, ...common } as const;
    const own = Object.hasOwn(fees, resourceId) ? (fees[resourceId] ?? null) : cost === 'free' ? 0 : null;
    return [
      { ...line, id: `training-${resourceId}`, quantity: people, price: own },
      ...(Object.hasOwn(classFees, resourceId)
        ? [
            {
              ...line,
              id: `training-class-${resourceId}`,
              quantity: classes,
              price: classFees[resourceId] ?? null,
            },
          ]
        : []),
    ];
  });
  return [
    ...lines,
    ...schedule.roles.flatMap((role) =>
      timeLines(schedule, role, terms).map((line) => ({ ...line, ...common })),
    ),
  ];
};

interface Taken {
  readonly resourceId: string;
  readonly cost: Cost;
  readonly people: number | null;
  /** How many classes there are; each role is one where nothing stands in weeks. */
  readonly classes: number;
  readonly month: string;
}

/** Every resource of the schedule, with all who take it. */
const taken = ({ roles, classes, weeks, start }: TrainingSchedule): readonly Taken[] => {
  const found = new Map<string, { cost: Cost; people: number | null; classes: number; month: string }>();
  const add = (resourceId: string, cost: Cost, people: number | null, month: string): void => {
    const known = found.get(resourceId);
    found.set(resourceId, {
      cost,
      people: known === undefined ? people : sumOf(known.people, people),
      classes: (known?.classes ?? 0) + 1,
      month: known === undefined || month < known.month ? month : known.month,
    });
  };
  const costOf = new Map(
    roles.flatMap(({ steps }) => steps).map(({ resource: { id, cost } }) => [id, cost] as const),
  );
  for (const { resourceId, people, sessions } of classes) {
    const first = weeks.find(({ number }) => number === sessions[0]?.week)?.first ?? start;
    add(resourceId, costOf.get(resourceId) ?? 'unknown', people, first.slice(0, 7));
  }
  for (const { apart, people } of roles) {
    for (const { resource } of apart) add(resource.id, resource.cost, people, start.slice(0, 7));
  }
  return [...found].map(([resourceId, each]) => ({ resourceId, ...each }));
};

const sumOf = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left + right;

/** The time of a role by month. The shorter end of a step is spread as its sessions are. */
const timeLines = (
  { weeks, start }: TrainingSchedule,
  { id, people, steps, apart, hoursPerWeek }: ScheduledRole,
  { hourCost = null, timeBearer = 'host' }: ScheduleTerms,
): readonly CostLine[] => {
  const monthOf = new Map(weeks.map(({ number, first }) => [number, first.slice(0, 7)]));
  const months = new Map<string, { low: number; high: number }>();
  for (const { hours, sessions } of steps) {
    const whole = sessions.reduce((sum, { minutes }) => sum + minutes, 0);
    const parts = sessions.length > 0 ? sessions : [{ week: 1, minutes: whole }];
    for (const { week, minutes } of parts) {
      const month = monthOf.get(week) ?? start.slice(0, 7);
      const share = whole === 0 ? 1 : minutes / whole;
      const known = months.get(month) ?? { low: 0, high: 0 };
      months.set(month, {
        low: known.low + (hours?.minimum ?? 0) * share,
        high: known.high + (hours?.maximum ?? 0) * share,
      });
    }
  }
  const line = {
    kind: 'salaries-and-benefits',
    bearer: timeBearer,
    form: 'in-kind',
    price: hourCost,
    valuation: 'learning time at the cost of an hour',
  } as const;
  const atLeast = apart.reduce((sum, { hours }) => sum + (hours?.minimum ?? 0), 0);
  return [
    ...[...months].sort().map(([month, { low, high }]) => ({
      ...line,
      id: hoursPerWeek === null ? `training-time-${id}` : `training-time-${id}-${month}`,
      from: month,
      quantity: [people, { low: rounded(low), high: rounded(high) }],
    })),
    ...(apart.length === 0
      ? []
      : [
          {
            ...line,
            id: `training-time-${id}-apart`,
            from: start.slice(0, 7),
            quantity: [people, { low: rounded(atLeast), high: null }],
          },
        ]),
  ];
};

/** Hours to the hundredth: shares of a step over weeks have no end otherwise. */
const rounded = (hours: number): number => Math.round(hours * 100) / 100;
