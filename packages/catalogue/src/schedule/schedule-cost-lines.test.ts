import { buildBudget } from '@osee/core/resourcing';
import { describe, expect, it } from 'vitest';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import { scheduleCostLines } from './schedule-cost-lines.ts';
import { scheduleTraining } from './schedule-training.ts';
import { catalogueOf, gapOf, hoursOf, resourceOf } from './small-catalogue.fixture.ts';

const catalogue = catalogueOf(
  resourceOf('paid', { competencyIds: ['a'], cost: 'paid', hours: hoursOf(6, 3) }),
  resourceOf('free', { competencyIds: ['b'], hours: hoursOf(2) }),
  resourceOf('open', { competencyIds: ['c'], hours: null, cost: 'mixed' }),
);
const role = (id: string, people: number | null, ...gaps: readonly string[]) => ({
  id,
  ...(people === null ? {} : { people }),
  gaps: gaps.map((each) => gapOf(each)),
});
const scheduleOf = (roles: readonly ReturnType<typeof role>[], more: Partial<ScheduleConstraints> = {}) =>
  scheduleTraining(roles, catalogue, { start: '2026-12-21', weeks: 6, hoursPerWeek: 4, ...more });
const build = (lines: ReturnType<typeof scheduleCostLines>) =>
  buildBudget({ currency: 'USD', years: [2026, 2027], lines });

describe('a schedule of training in a budget', () => {
  it('counts fees by person, a shared class once, and time by role and month', () => {
    const schedule = scheduleOf([role('one', 5, 'a', 'b'), role('two', 3, 'a')]);
    const lines = scheduleCostLines(schedule, {
      bearer: 'programme',
      hourCost: 10,
      fees: { paid: 100 },
      classFees: { paid: 1000 },
    });
    expect(lines.map(({ id, from, quantity, price }) => [id, from, quantity, price])).toEqual([
      ['training-paid', '2026-12', 8, 100],
      ['training-class-paid', '2026-12', 1, 1000],
      ['training-free', '2026-12', 5, 0],
      ['training-time-one-2026-12', '2026-12', [5, { low: 5, high: 8 }], 10],
      ['training-time-two-2026-12', '2026-12', [3, { low: 3, high: 6 }], 10],
    ]);
    const budget = build(lines);
    expect(budget.cash).toEqual({ low: '1800.00', high: '1800.00', unknown: [] });
    expect(budget.total).toEqual({ low: '2140.00', high: '2380.00', unknown: [] });
  });

  it('counts a class for each role where they do not share, and months over the turn of the year', () => {
    const schedule = scheduleOf([role('one', 5, 'a', 'b'), role('two', 3, 'a')], {
      sharedSessions: false,
      hoursPerWeek: 2,
    });
    const lines = scheduleCostLines(schedule, { bearer: 'programme', classFees: { paid: 1000 } });
    expect(lines.find(({ id }) => id === 'training-class-paid')?.quantity).toBe(2);
    expect(lines.filter(({ id }) => id.startsWith('training-time-one')).map(({ id }) => id)).toEqual([
      'training-time-one-2026-12',
      'training-time-one-2027-01',
    ]);
  });

  it('keeps unknown what nobody knows: fees, sizes, the length of what stands apart', () => {
    const unknown = scheduleOf([role('one', null, 'a'), role('two', 2, 'c')]);
    const lines = scheduleCostLines(unknown, { bearer: 'programme', hourCost: 10 });
    const budget = build(lines);
    expect(budget.total.high).toBeNull();
    expect([...budget.total.unknown].sort()).toEqual([
      'training-open',
      'training-paid',
      'training-time-one-2026-12',
      'training-time-two-apart',
    ]);
  });

  it('has one line of time without hours per week', () => {
    const schedule = scheduleTraining([role('one', 5, 'a', 'b')], catalogue, {
      start: '2026-12-21',
      weeks: 6,
    });
    const lines = scheduleCostLines(schedule, { bearer: 'programme', hourCost: 10 });
    expect(lines.at(-1)).toMatchObject({ id: 'training-time-one', quantity: [5, { low: 5, high: 8 }] });
  });
});
