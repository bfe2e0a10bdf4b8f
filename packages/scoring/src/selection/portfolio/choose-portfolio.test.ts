import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';

const ken = soundApplication('ken', 'KEN', 'ssssssssss');
const rwa = soundApplication('rwa', 'RWA', 'eeeeeeeeee');
const per = soundApplication('per', 'PER', 'pppppppppp');
const vnm = soundApplication('vnm', 'VNM', 'aaaaaaaaaa');

describe('choice of two', () => {
  it('takes the best pair of different regions, with the price of the rule', () => {
    const { portfolio } = evaluateApplications(oseeCall2024, [ken, rwa, per, vnm], { facts });
    expect(portfolio).toMatchObject({
      status: 'chosen',
      selected: { ids: ['ken', 'per'], total: expect.closeTo(1.5, 12) },
      runnerUp: { ids: ['ken', 'vnm'] },
      prices: [
        {
          rule: 'regional-and-context-diversity',
          price: expect.closeTo(0.25, 12),
          without: { ids: ['ken', 'rwa'] },
        },
      ],
      provisional: false,
      tied: false,
    });
  });

  it('reads the regions of another scheme', () => {
    const other = {
      KEN: { ...facts['KEN'], regions: { own: 'x' } },
      RWA: { ...facts['RWA'], regions: { own: 'y' } },
    };
    const { portfolio, regionScheme } = evaluateApplications(oseeCall2024, [ken, rwa], {
      facts: other,
      regionScheme: 'own',
    });
    expect(regionScheme).toBe('own');
    expect(portfolio?.selected?.ids).toEqual(['ken', 'rwa']);
  });

  it('says which rule stands in the way', () => {
    const { portfolio } = evaluateApplications(oseeCall2024, [ken, rwa], { facts });
    expect(portfolio).toMatchObject({
      status: 'infeasible',
      selected: null,
      blocking: ['regional-and-context-diversity'],
    });
    expect(evaluateApplications(oseeCall2024, [ken], { facts }).portfolio?.blocking).toEqual([
      'two-countries',
    ]);
  });

  it('never takes an unknown region for a different one', () => {
    const open = { ...facts, PER: { incomeGroups: { FY2024: 'upper-middle' } } } as const;
    const { portfolio, issues } = evaluateApplications(oseeCall2024, [ken, per, vnm], { facts: open });
    expect(portfolio).toMatchObject({
      selected: { ids: ['ken', 'per'] },
      provisional: true,
      leftAside: [],
      deciding: [{ id: 'per', attribute: 'region' }],
      alternatives: [
        { when: [{ id: 'per', is: 'different', value: 'Africa' }], selected: { ids: ['ken', 'per'] } },
        { when: [{ id: 'per', is: 'same', value: 'Africa' }], selected: { ids: ['ken', 'vnm'] } },
      ],
    });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-attribute', 'warning'],
      ['provisional-portfolio', 'warning'],
    ]);
    const strict = evaluateApplications(oseeCall2024, [ken, per, vnm], {
      facts: open,
      policies: { unknownAttribute: 'leaveAside' },
    });
    expect(strict.portfolio?.selected?.ids).toEqual(['ken', 'vnm']);
    expect(strict.portfolio?.leftAside).toEqual([{ id: 'per', attribute: 'region' }]);
  });

  it('does not ask for a fact that cannot change the choice', () => {
    const open = { ...facts, VNM: { incomeGroups: { FY2024: 'lower-middle' } } } as const;
    const { portfolio, issues } = evaluateApplications(oseeCall2024, [ken, per, vnm], { facts: open });
    expect(portfolio).toMatchObject({ provisional: false, deciding: [], alternatives: [] });
    expect(portfolio?.openFacts).toEqual([{ id: 'vnm', attribute: 'region' }]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['unknown-attribute', 'info']]);
  });

  it('lets what an application states count before the table, and says so', () => {
    const region = { value: 'Africa', source: 'letter of the ministry', date: '2024-05-03' };
    const stated = { ...per, attributes: { region } };
    const { applicants, portfolio, issues } = evaluateApplications(oseeCall2024, [ken, stated, vnm], {
      facts,
    });
    expect(portfolio?.selected?.ids).toEqual(['ken', 'vnm']);
    expect(applicants.find(({ id }) => id === 'per')?.attributeFacts).toEqual([
      {
        attribute: 'region',
        value: 'Africa',
        basis: 'stated',
        source: 'letter of the ministry',
        date: '2024-05-03',
        table: 'Americas',
      },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['fact-contradicts-table']);
  });

  it('marks a region that was inferred', () => {
    const inferred = { ...facts, PER: { ...facts['PER'], inferredRegions: ['itu'] } };
    const { applicants } = evaluateApplications(oseeCall2024, [per], { facts: inferred });
    expect(applicants[0]?.attributeFacts).toMatchObject([{ value: 'Americas', basis: 'inferred' }]);
  });

  it('works out no more ways than it says, and then names every open fact', () => {
    const many = ['KEN', 'RWA', 'PER', 'VNM', 'UGA', 'GHA', 'NPL', 'BGD', 'LAO', 'HND'].map((code) =>
      soundApplication(code, code, 'eeeeeeeeee'),
    );
    const incomes = Object.fromEntries(
      many.map(({ country }) => [country, { incomeGroups: { FY2024: 'low' } }] as const),
    );
    const model = {
      ...oseeCall2024,
      portfolio: { ...(oseeCall2024.portfolio as NonNullable<typeof oseeCall2024.portfolio>), size: 4 },
    };
    const { portfolio } = evaluateApplications(model, many, { facts: incomes });
    const workedOut = portfolio?.alternatives.filter(({ outcome }) => outcome !== 'open') ?? [];
    expect(workedOut.length).toBeLessThanOrEqual(64);
    expect(portfolio?.alternatives.some(({ outcome }) => outcome === 'open')).toBe(true);
    expect(portfolio?.deciding).toEqual(portfolio?.openFacts);
  });

  it('decides a tie by the declared order and says so', () => {
    const { portfolio, issues } = evaluateApplications(
      oseeCall2024,
      [soundApplication('other', 'VNM', 'pppppppppp'), per, ken],
      { facts },
    );
    expect(portfolio).toMatchObject({ selected: { ids: ['ken', 'other'] }, tied: true });
    expect(issues.map(({ code }) => code)).toEqual(['tied-portfolio']);
  });

  it('marks a choice with undecided applicants as provisional', () => {
    const { portfolio } = evaluateApplications(oseeCall2024, [ken, { ...per, gates: [] }], {
      facts,
      policies: { admit: 'eligible-and-undecided' },
    });
    expect(portfolio).toMatchObject({ selected: { ids: ['ken', 'per'] }, provisional: true });
  });

  it('does not choose one country twice', () => {
    const twice = [
      ken,
      soundApplication('ken-2', 'KEN', 'ssssssssss', { attributes: { region: 'elsewhere' } }),
      per,
    ];
    const { portfolio } = evaluateApplications(oseeCall2024, twice, {
      facts,
      policies: { duplicateCountry: 'separate' },
    });
    expect(portfolio?.selected?.ids).toContain('per');
  });

  it('lets the waived applicant of the second region be chosen', () => {
    const tto = soundApplication('tto', 'TTO', 'eeeeeeeeee');
    const waivers = [{ gate: 'lmic-status', by: 'panel', reason: 'Small island state.', date: '2024-06-03' }];
    const strict = evaluateApplications(oseeCall2024, [ken, per, tto], { facts });
    expect(strict.portfolio?.selected?.ids).toEqual(['ken', 'per']);
    const waived = evaluateApplications(oseeCall2024, [ken, per, { ...tto, waivers }], { facts });
    expect(waived.portfolio?.selected?.ids).toEqual(['ken', 'tto']);
  });
});
