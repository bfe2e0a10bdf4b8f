import { buildBudget } from '@osee/core/resourcing';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue, planTraining, type TrainingPlan, trainingCostLines } from '../index.ts';

const gap = { competencyId: 'adoption-of-tools', current: 0, target: 1, gap: 1, weight: 1, coverage: 1 };
const planned = planTraining([gap], oseeCatalogue);
const [step] = planned.steps;
const plan = (cost: 'free' | 'paid', hours: TrainingPlan['hours']): TrainingPlan => ({
  ...planned,
  steps: step ? [{ ...step, resource: { ...step.resource, id: 'course', cost } }] : [],
  hours,
});
const known = { minimum: 4, maximum: 6, unknown: 0 };
const terms = { people: 10, bearer: 'programme', hourCost: 5, from: 2028 } as const;
const build = (...given: Parameters<typeof trainingCostLines>) =>
  buildBudget({ currency: 'USD', years: [2027, 2028], lines: trainingCostLines(...given) });

describe('a plan of training in a budget', () => {
  it('has its fees and its time, in kind, in the year', () => {
    const budget = build(plan('paid', known), { ...terms, fees: { course: 30 } });
    expect(budget.cash).toEqual({ low: '300.00', high: '300.00', unknown: [] });
    expect(budget.total).toEqual({ low: '500.00', high: '600.00', unknown: [] });
    expect(budget.views.year[1]?.low).toBe('500.00');
    expect(budget.views.bearer[1]?.low).toBe('200.00');
  });

  it('takes free for 0, and a fee or a length that nobody knows for unknown', () => {
    expect(build(plan('free', known), terms).cash.high).toBe('0.00');
    expect(build(plan('paid', known), terms).cash).toEqual({
      low: '0.00',
      high: null,
      unknown: ['training-course'],
    });
    expect(build(plan('free', { ...known, unknown: 1 }), terms).total).toEqual({
      low: '200.00',
      high: null,
      unknown: ['training-time'],
    });
  });
});
