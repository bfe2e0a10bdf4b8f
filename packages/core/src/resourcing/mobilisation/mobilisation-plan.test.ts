import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { oseeMobilisation } from '../../osee/mobilisation/mobilisation.ts';
import { oseeResources } from '../../osee/resources/resources.ts';
import { type MobilisationNeeds, mobilisationPlan, mobilisationTargets } from '../index.ts';

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'none';
};
const resourceIds = Object.values(oseeResources).flatMap((list) => list.map(({ id }) => id));
const all = (status: 'missing' | 'in-place') => Object.fromEntries(resourceIds.map((id) => [id, status]));

describe('which item closes which gap', () => {
  it('is told for each of the 92 items, by resources that exist, and for each of the 40 resources', () => {
    expect(Object.keys(mobilisationTargets)).toEqual(oseeMobilisation.map(({ id }) => id));
    const named = Object.values(mobilisationTargets).flat();
    expect([...new Set(named)].sort()).toEqual([...resourceIds].sort());
    expect(resourceIds.length).toBe(40);
  });
});

describe('a plan of mobilisation', () => {
  const situation = { fundingLevel: 'partial', ownership: 'government', start: '2027-01-01' } as const;

  it('holds what fits the situation, between budgeting and contingencies', () => {
    const { steps, issues } = mobilisationPlan(situation, { resources: {} });
    expect(steps).toHaveLength(9 + 10 + 10 + 10);
    expect(issues).toEqual([]);
    const stages = steps.map(({ stage }) => stage);
    expect([stages.indexOf('mobilise'), stages.indexOf('agree'), stages.indexOf('secure')]).toEqual([
      5, 25, 29,
    ]);
    expect(steps.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(steps.at(-1)?.by).toEqual({ day: '2028-12-31', origin: 'proposed' });
  });

  it('begins with what closes most of what is missing', () => {
    const { steps } = mobilisationPlan(situation, {
      resources: {
        ...all('in-place'),
        'international-development-funding': 'missing',
        'digital-transformation-bonds-or-loans': 'missing',
      },
    });
    const first = steps.find(({ stage }) => stage === 'mobilise');
    expect(first?.item).toBe('partial-funding-leverage-international-and-multilateral-funding');
    expect(first?.closes.map(({ resource }) => resource)).toEqual([
      'international-development-funding',
      'digital-transformation-bonds-or-loans',
    ]);
  });

  it('names gaps that nothing in it closes', () => {
    const { unclosed } = mobilisationPlan(
      { fundingLevel: null, ownership: null },
      { resources: all('missing') },
    );
    expect(unclosed.map(({ resource }) => resource)).toContain('volunteers');
    const none = mobilisationPlan({ fundingLevel: null, ownership: null }, { resources: all('in-place') });
    expect(none.unclosed).toEqual([]);
    expect(none.issues.map(({ code }) => code)).toEqual(['situation-unknown', 'situation-unknown']);
  });

  it('takes verdicts on partners as they are', () => {
    const strategy = 'public-private-partnerships' as const;
    const of = (...verdicts: ('recommended' | 'conditional' | 'refused' | 'open')[]) =>
      mobilisationPlan(
        {
          ...situation,
          strategies: [strategy],
          partnerships: verdicts.map((verdict, place) => ({
            partner: `P${place}`,
            strategy,
            verdict,
            condition: 'exit plan',
          })),
        },
        { resources: {} },
      );
    const items = (plan: ReturnType<typeof of>) => plan.steps.filter(({ item }) => item.startsWith('ppp-'));
    expect([items(of()).length, items(of('refused')).length, items(of('refused', 'open')).length]).toEqual([
      5, 0, 5,
    ]);
    expect(of('refused').leftOut).toHaveLength(5);
    expect(items(of('conditional'))[0]?.conditions).toEqual(['exit plan']);
    expect(of('open').issues.map(({ code }) => code)).toEqual(['partnership-open']);
  });

  it('keeps who, when and how far', () => {
    const needs: MobilisationNeeds = {
      resources: {},
      assignments: [
        {
          item: 'budgeting-monitor-and-adjust',
          who: 'Budget officer',
          by: '2027-06-30',
          status: 'under-way',
        },
        { item: 'informal-partnership-building', who: 'Nobody' },
      ],
    };
    const { steps, unassigned, issues } = mobilisationPlan(situation, needs);
    expect(steps.find(({ item }) => item === 'budgeting-monitor-and-adjust')).toMatchObject({
      who: 'Budget officer',
      by: { day: '2027-06-30', origin: 'given' },
      status: 'under-way',
    });
    expect(unassigned).toHaveLength(steps.length - 1);
    expect(issues.map(({ code }) => code)).toEqual(['assignment-outside-plan']);
  });

  it('refuses ids of nothing', () => {
    const plan = (needs: MobilisationNeeds) => codeOf(() => mobilisationPlan(situation, needs));
    expect(plan({ resources: { volunteer: 'missing' } })).toBe('unknown-id');
    expect(plan({ resources: {}, assignments: [{ item: 'x' }] })).toBe('unknown-id');
    const item = 'budgeting-monitor-and-adjust';
    expect(plan({ resources: {}, assignments: [{ item }, { item }] })).toBe('duplicate-id');
    expect(plan({ resources: { volunteers: 'no' as 'missing' } })).toBe('wrong-value');
  });
});
