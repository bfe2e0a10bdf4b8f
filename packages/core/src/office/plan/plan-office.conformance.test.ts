import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeArchetypes, planOffice, staffOfArchetype } from '../index.ts';

const folder = process.env['OSEE_REFERENCE_CASES'];
const read = (): {
  readonly offices: readonly {
    readonly id: string;
    readonly people?: number | string;
    readonly amountPerYear?: number;
    readonly amountMost?: number;
    readonly years?: number | string | null;
  }[];
  readonly expected: {
    readonly 'nl-ososs': { readonly perHeadAndYear: number };
    readonly 'sloan-call-2023': { readonly perYearMost: number };
  };
} => JSON.parse(readFileSync(join(folder ?? '', 'costs', 'offices-published.json'), 'utf8'));

describe.skipIf(folder === undefined)('published offices (set OSEE_REFERENCE_CASES to run them)', () => {
  const outline = { id: 'o', title: 'Office', scopeId: null, host: null, hoursPerMonth: 130 } as const;

  it('ten people and 1.5 million a year are 150,000 a head', () => {
    const { offices, expected } = read();
    const ososs = offices.find(({ id }) => id === 'nl-ososs');
    expect(officeArchetypes.find(({ id }) => id === 'centre')?.people).toBe(ososs?.people);
    const office = planOffice({
      ...outline,
      start: '2003-01',
      months: 36,
      monthsAfter: 0,
      currency: 'EUR',
      staff: staffOfArchetype('centre').map((person) => ({ ...person, pay: 0 })),
      costs: [
        {
          id: 'all',
          kind: 'consultants',
          bearer: 'programme',
          amount: (ososs?.amountPerYear ?? 0) / 12,
          per: 'month',
        },
      ],
    });
    const { perHeadAndYear } = expected['nl-ososs'];
    expect(Number(office.perFullTimeYear?.low)).toBe(perHeadAndYear);
    expect(office.budget.views.year.map(({ low }) => low)).toEqual([
      '1500000.00',
      '1500000.00',
      '1500000.00',
    ]);
  });

  it('a grant of two years is half a year at most, and ends with a gap', () => {
    const { offices, expected } = read();
    const call = offices.find(({ id }) => id === 'sloan-call-2023');
    const perMonth = (call?.amountMost ?? 0) / 24;
    const office = planOffice({
      ...outline,
      start: '2023-01',
      currency: 'USD',
      staff: [],
      costs: [{ id: 'all', kind: 'consultants', bearer: 'programme', amount: perMonth, per: 'month' }],
      funds: [{ id: 'grant', status: 'secured', perMonth, to: '2024-12' }],
    });
    expect(Number(office.budget.views.year[0]?.low)).toBe(expected['sloan-call-2023'].perYearMost);
    expect([office.firstGap, office.perFullTimeYear]).toEqual(['2025-01', null]);
  });

  it('the association has the two people of the published one', () => {
    const published = read().offices.find(({ id }) => id === 'dk-os2')?.people;
    expect(officeArchetypes.find(({ id }) => id === 'association')?.people).toBe(published);
  });
});
