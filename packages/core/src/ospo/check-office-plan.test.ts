import { describe, expect, it } from 'vitest';
import { OseeError } from '../errors/osee-error.ts';
import { oseeOspo } from '../osee/ospo/index.ts';
import { checkOfficePlan, type OfficePlan } from './index.ts';

const full: OfficePlan = {
  scopeId: 'country-wide',
  staff: oseeOspo.profiles.map(({ id }) => ({ profileId: id, people: 1, origin: 'internal' })),
  costs: [...oseeOspo.costs.funded, ...oseeOspo.costs.inKind].map(({ id, borneBy }) => ({
    costId: id,
    borneBy,
  })),
};
const empty: OfficePlan = { scopeId: null, staff: [], costs: [] };
const codesOf = (plan: OfficePlan) => checkOfficePlan(oseeOspo, plan).map(({ code }) => code);

describe('checkOfficePlan', () => {
  it('finds nothing in a full plan', () => {
    expect(checkOfficePlan(oseeOspo, full)).toEqual([]);
  });

  it('finds every role and every closed cost of an empty plan, and no scope', () => {
    const codes = codesOf(empty);
    expect(codes.filter((code) => code === 'scope-not-chosen')).toHaveLength(1);
    expect(codes.filter((code) => code === 'role-unfilled')).toHaveLength(8);
    expect(codes.filter((code) => code === 'cost-unassigned')).toHaveLength(7);
    expect(codes).toHaveLength(16);
  });

  it('finds single profiles only in roles that have somebody', () => {
    const staff = full.staff.filter(({ profileId }) => profileId !== 'data-protection-officer');
    expect(checkOfficePlan(oseeOspo, { ...full, staff })).toEqual([
      {
        code: 'profile-unfilled',
        severity: 'info',
        path: ['staff'],
        message: 'Nobody is planned for the profile "Data Protection Officer".',
        details: { profileId: 'data-protection-officer' },
      },
    ]);
  });

  it('counts a profile with nobody in it as empty, and adds several entries of one profile', () => {
    const nobody = { profileId: 'fundraising-team', people: 0, origin: 'external' } as const;
    const others = full.staff.filter(({ profileId }) => profileId !== 'fundraising-team');
    expect(codesOf({ ...full, staff: [...others, nobody] })).toEqual(['role-unfilled']);
    expect(codesOf({ ...full, staff: [...others, nobody, { ...nobody, people: 2 }] })).toEqual([]);
  });

  it('accepts people from outside except where the office foresees only its own', () => {
    const outside = (profileId: string) => ({ profileId, people: 3, origin: 'external' }) as const;
    const found = (profileId: string) => codesOf({ ...full, staff: [...full.staff, outside(profileId)] });
    expect(found('service-designers')).toEqual([]);
    expect(found('digital-procurement-managers')).toEqual([]);
    expect(found('performance-analyst')).toEqual(['external-not-foreseen']);
    expect(found('chief-information-officer')).toEqual(['external-not-foreseen']);
  });

  it('finds a cost that another party bears', () => {
    const costs = full.costs.map((cost) =>
      cost.costId === 'office-rental' ? ({ ...cost, borneBy: 'programme' } as const) : cost,
    );
    const [issue, ...others] = checkOfficePlan(oseeOspo, { ...full, costs });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'cost-borne-otherwise',
      path: ['costs', 5],
      details: { costId: 'office-rental', expected: 'host', got: 'programme' },
    });
  });

  it.each(['', 'nowhere', '__proto__', 'constructor'])('does not know the id %j', (id) => {
    const plan: OfficePlan = {
      scopeId: id,
      staff: [{ profileId: id, people: 1, origin: 'internal' }],
      costs: [{ costId: id, borneBy: 'host' }],
    };
    expect(codesOf(plan).slice(0, 3)).toEqual(['unknown-scope', 'unknown-profile', 'unknown-cost']);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d people', (people) => {
    const staff = [{ profileId: 'performance-analyst', people, origin: 'internal' }] as const;
    const call = () => checkOfficePlan(oseeOspo, { ...full, staff });
    expect(call).toThrow(OseeError);
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-count', path: ['staff', 0, 'people'] }));
  });

  it('says nothing about an office without anything', () => {
    const none = {
      ...oseeOspo,
      scopes: [],
      roles: [],
      profiles: [],
      costs: { ...oseeOspo.costs, funded: [], inKind: [] },
    };
    expect(checkOfficePlan(none, empty).map(({ code }) => code)).toEqual(['scope-not-chosen']);
  });
});
