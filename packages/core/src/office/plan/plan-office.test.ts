import { describe, expect, it } from 'vitest';
import { oseeOspo } from '../../osee/ospo/osee-ospo.ts';
import {
  type OfficeOutline,
  type OfficeStaff,
  officeArchetypes,
  officeDuties,
  planOffice,
  staffOfArchetype,
} from '../index.ts';
import { fullOutline } from '../testing/outline.fixture.ts';

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('planOffice', () => {
  const office = planOffice(fullOutline);
  const role = (id: string) => office.roles.find((each) => each.id === id);

  it('says who covers a role in each month, who is thin and where nobody is', () => {
    expect(role('strategy')?.uncovered).toEqual([]);
    expect(role('legal-and-policy')?.uncovered).toEqual([
      { from: '2027-03', to: '2027-05' },
      { from: '2028-03', to: '2030-02' },
    ]);
    expect(role('legal-and-policy')?.months[3]).toEqual({ month: '2027-06', fullTime: '0.1', state: 'thin' });
    expect(role('procurement')?.uncovered).toEqual([{ from: '2027-03', to: '2030-02' }]);
    const guidance = office.responsibilities.find(({ id }) => id === 'provide-guidance');
    expect(guidance?.months[0]).toEqual({ month: '2027-03', fullTime: '0.5', state: 'covered' });
    expect(guidance?.months[3]?.fullTime).toBe('0.6');
  });

  it('weighs what is asked against the hours at hand', () => {
    const load = (id: string) => office.activities.find((each) => each.id === id)?.months;
    expect(load('awareness-and-capacity')?.[0]).toEqual({
      month: '2027-03',
      asked: { low: '40', high: '90' },
      hours: '60',
      state: 'may-be-over',
    });
    expect(load('map-national-state')?.[0]).toMatchObject({ hours: '120', state: 'over' });
    expect(load('map-national-state')?.[10]).toMatchObject({
      asked: { low: '0', high: '0' },
      state: 'within',
    });
    expect(load('convene')?.[0]).toMatchObject({ asked: null, state: 'not-known' });
    const guidance = office.responsibilityLoads.find(({ id }) => id === 'provide-guidance');
    expect(guidance?.months[0]).toMatchObject({
      asked: { low: '0', high: null },
      hours: '30',
      state: 'not-known',
    });
  });

  it('splits the cost by bearer through the budget, and counts what is in kind apart', () => {
    const of = (key: string) => office.costSplit.find((row) => row.key === key);
    expect(of('programme')?.low).toBe('14580018.00');
    expect(of('host')).toMatchObject({ low: '5800000.00', high: '5800000.00' });
    expect(office.budget.total.low).toBe('20380018.00');
    expect(office.budget.cash.low).toBe('14980018.00');
  });

  it('tells need, money and gap of each month, and the steps after the term', () => {
    expect(office.months[0]).toMatchObject({
      need: { low: '800000.5', high: '800000.5' },
      inKind: { low: '150000', high: '150000' },
      secured: '500000',
      gap: { low: '300000.5', high: '300000.5' },
    });
    expect(office.months[1]?.gap).toEqual({ low: '0', high: '0' });
    expect(office.termEnd).toBe('2029-02');
    const after = office.months[24];
    expect(after).toMatchObject({ month: '2029-03', isAfterTerm: true, secured: '0', conditional: '200000' });
    expect(after?.gapWithConditional.low).toBe('200000.5');
    expect(office.firstGap).toBe('2027-03');
    const smooth = planOffice({
      ...fullOutline,
      costs: (fullOutline.costs ?? []).filter(({ id }) => id !== 'laptops'),
    });
    expect(smooth.firstGap).toBe('2029-03');
    expect(smooth.noticeBy).toBe('2028-12');
    expect(smooth.steps.map(({ id, by, closes }) => [id, by, closes?.low])).toEqual([
      ['ask-for-budget-line', '2028-03', '200000.5'],
      ['find-source', '2028-06', '200000.5'],
      ['secure-conditional', '2028-09', '200000'],
      ['give-notice', '2028-12', undefined],
    ]);
  });

  it('keeps what is not known open, and never takes it for 0', () => {
    const unknown = planOffice({ ...fullOutline, staff: staffOfArchetype('seed'), costs: [], funds: [] });
    expect(unknown.budget.total).toMatchObject({ low: '0.00', high: null, unknown: ['community', 'lead'] });
    expect(unknown.firstGap).toBeNull();
    expect(unknown.firstPossibleGap).toBe('2027-03');
    expect(unknown.steps.map(({ id }) => id)).toContain('know-the-need');
    expect(unknown.noticeBy).toBeNull();
    const checks = Object.fromEntries(unknown.checklist.map(({ id, state }) => [id, state]));
    expect(checks).toMatchObject({ 'amounts-known': 'not-known', 'term-secured': 'not-known' });
  });

  it('makes a work plan of the term, with who can do what', () => {
    const of = (id: string) => office.workPlan.find((task) => task.id === id);
    expect(of('host-agreement')).toMatchObject({ from: '2027-03', to: '2027-04', state: 'done' });
    expect(of('policy-and-licences')).toMatchObject({ staffIds: ['lawyer'], state: 'planned' });
    expect(of('procurement-guidance')?.state).toBe('nobody');
    expect(of('review-of-year-two')).toMatchObject({ from: '2029-02', to: '2029-02', isMilestone: true });
    const short = planOffice({ ...fullOutline, months: 6 });
    expect(short.workPlan.every(({ from, to }) => from <= to && to <= '2027-08')).toBe(true);
  });

  it('tells what lies outside of its months, and what the documents foresee otherwise', () => {
    const early = {
      ...fullOutline,
      funds: [{ id: 'old', status: 'secured', perMonth: 1, from: '2026-01' } as const],
    };
    expect(planOffice(early).issues.filter(({ code }) => code === 'outside-months')).toHaveLength(1);
    expect(office.issues.map(({ code }) => code)).toContain('role-unfilled');
    expect(office.issues.map(({ code }) => code)).toContain('cost-unassigned');
  });

  it.each<[string, Partial<OfficeOutline>]>([
    ['unknown-id', { scopeId: 'county-wide' }],
    ['unknown-id', { done: ['hire-leed'] }],
    ['unknown-id', { demand: [{ id: '__proto__', hours: 1 }] }],
    ['duplicate-id', { costs: [{ id: 'lead', kind: 'premises', bearer: 'host', amount: 1, per: 'month' }] }],
    ['unknown-currency', { currency: 'XQQ' }],
    ['wrong-value', { start: '2027-13' }],
    ['out-of-range', { months: 0 }],
    ['out-of-range', { hoursPerMonth: 1e30 }],
    ['wrong-type', { hoursPerMonth: Number.NaN }],
    ['unknown-option', { host_name: 'x' } as Partial<OfficeOutline>],
  ])('refuses by %s', (code, change) => {
    expect(codeOf(() => planOffice({ ...fullOutline, ...change }))).toBe(code);
  });

  it('needs whole units in each month, which add up to the years of the budget', () => {
    const lead = { ...staffOfArchetype('seed')[0], id: 'lead', fullTime: 1, pay: '100.5' } as OfficeStaff;
    const guest = { ...lead, id: 'guest', pay: { low: '0.4', high: '0.8' }, form: 'in-kind' as const };
    const { months, budget } = planOffice({
      ...fullOutline,
      start: '2027-01',
      currency: 'JPY',
      staff: [lead, guest],
      costs: [],
    });
    const year = months.slice(0, 12);
    expect(year.slice(0, 3).map(({ need }) => need.low)).toEqual(['101', '100', '101']);
    expect(year.reduce((sum, { need }) => sum + Number(need.low), 0)).toBe(1206);
    expect(year.reduce((sum, { inKind }) => sum + Number(inKind.low), 0)).toBe(5);
    expect(year.reduce((sum, { inKind }) => sum + Number(inKind.high), 0)).toBe(10);
    expect(budget.views.year[0]).toMatchObject({ low: '1211', high: '1216' });
    expect(months.every(({ need, inKind }) => !`${need.high}${inKind.high}`.includes('.'))).toBe(true);
  });

  it.each<[string, readonly (string | number)[], Partial<OfficeOutline>]>([
    ['unknown-currency', ['outline', 'currency'], { currency: 'XQQ' }],
    ['out-of-range', ['outline', 'start'], { start: '2198-03' }],
    [
      'unknown-id',
      ['outline', 'costs', 1, 'kind'],
      {
        costs: [
          { id: 'z', kind: 'premises', bearer: 'host', amount: 1, per: 'month' },
          { id: 'a', kind: 'premisses', bearer: 'host', amount: 1, per: 'month' },
        ],
      },
    ],
    [
      'unknown-id',
      ['outline', 'costs', 0, 'kind'],
      { costs: [{ id: 'late', kind: 'rent', bearer: 'host', amount: 1, per: 'once', from: '2040-01' }] },
    ],
  ])('refuses by %s at %j', (code, path, change) => {
    let thrown: unknown = null;
    try {
      planOffice({ ...fullOutline, ...change });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code, path });
  });
});

describe('the archetypes and duties', () => {
  it('name profiles, scopes, roles and duties that there are, and add up', () => {
    const profiles = oseeOspo.profiles.map(({ id }) => id);
    for (const { people, staff, scopeIds, source } of officeArchetypes) {
      expect(staff.reduce((sum, { fullTime }) => sum + Number(fullTime), 0)).toBe(people);
      expect(staff.filter(({ profileId }) => !profiles.includes(profileId))).toEqual([]);
      expect(scopeIds.filter((id) => !oseeOspo.scopes.some((scope) => scope.id === id))).toEqual([]);
      expect(source).toBe('project');
    }
    const duties = [...oseeOspo.activities, ...oseeOspo.responsibilities].map(({ id }) => id);
    expect(Object.keys(officeDuties).sort()).toEqual([...duties].sort());
    const roles = new Set(oseeOspo.roles.map(({ id }) => id));
    expect(
      Object.values(officeDuties)
        .flat()
        .filter((id) => !roles.has(id)),
    ).toEqual([]);
  });
});
