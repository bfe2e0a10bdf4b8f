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
    expect(portfolio?.selected?.ids).toEqual(['ken', 'vnm']);
    expect(portfolio?.leftAside).toEqual([{ id: 'per', attribute: 'region' }]);
    expect(issues.map(({ code }) => code)).toContain('unknown-attribute');
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
