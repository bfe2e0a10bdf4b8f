import { oseeConflicts } from '@osee/core';
import { countries } from '@osee/core/geography';
import { describe, expect, it } from 'vitest';
import { countryFactsOf } from '../country/country-facts-of.ts';
import { checkSelectionModel } from '../define/check-selection-model.ts';
import { adaptModel } from '../derive/adapt-model.ts';
import { statementsOf } from '../derive/statements.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { oseeCall2024 } from './osee-call-2024.ts';

describe('oseeCall2024', () => {
  it('is sound', () => {
    expect(checkSelectionModel(oseeCall2024)).toEqual([]);
  });

  it('holds the 13 statements on countries and the 10 on hosts, each of its kind', () => {
    const found = statementsOf(oseeCall2024).map(({ id, kind }) => `${kind} ${id}`);
    expect(found.sort()).toEqual(
      [
        'eligibility-gate lmic-status',
        'eligibility-gate official-eoi',
        'eligibility-gate eoi-within-window',
        'scored political-commitment',
        'eligibility-gate implemented-dpg',
        'eligibility-gate implemented-digital-public-service',
        'scored local-ecosystem',
        'scored strategic-priority',
        'scored regional-champion',
        'scored willing-to-share-and-learn',
        'portfolio-constraint regional-and-context-diversity',
        'portfolio-constraint two-countries',
        'context-only itu-member-administration',
        'eligibility-gate host-named',
        'eligibility-gate host-organisation-type',
        'eligibility-gate host-mandate',
        'scored host-sdg-open-technology-focus',
        'scored host-sustainable-income',
        'scored host-government-links',
        'scored host-embedded-in-ecosystem',
        'scored host-translation-experience',
        'eligibility-gate host-in-kind-infrastructure',
        'eligibility-gate host-in-country',
      ].sort(),
    );
  });

  it('takes the conflicts of the record, and their positions where one is used', () => {
    const { conflicts } = evaluateApplications(oseeCall2024, []);
    const between = oseeConflicts.filter(({ positions }) =>
      positions.every(({ source }) => source !== 'project'),
    );
    expect(between.length).toBe(oseeConflicts.length - 1);
    expect(conflicts).toEqual(Object.fromEntries(between.map(({ id, valueUsed }) => [id, valueUsed])));
    expect(conflicts['host-mandate-wording']).toBeNull();
    for (const { onlyWhen } of oseeCall2024.gates) {
      if (onlyWhen === undefined) continue;
      const { positions = [] } = oseeConflicts.find(({ id }) => id === onlyWhen.conflict) ?? {};
      expect(positions.map(({ value }) => value)).toContain(onlyWhen.value);
    }
  });

  it('names a document and lines for every statement, and for what the documents say in every conflict', () => {
    for (const { source } of statementsOf(oseeCall2024)) {
      expect(source).not.toBe('project');
      expect(source.length).toBeGreaterThan(0);
    }
    for (const { positions } of oseeCall2024.conflicts) {
      expect(positions.filter(({ source }) => source !== 'project').length).toBeGreaterThan(0);
    }
  });

  it('weighs everything equally and says that this is illustrative', () => {
    expect(oseeCall2024.status).toBe('illustrative');
    const { weights } = evaluateApplications(oseeCall2024, []);
    expect(weights.filter(({ parent }) => parent !== null).map(({ effective }) => effective)).toEqual(
      Array(10).fill(0.1),
    );
  });

  it('judges income by fiscal year 2024: Kenya passes, Trinidad and Tobago needs a waiver', () => {
    const facts = countryFactsOf(countries);
    const applications = [
      soundApplication('ken', 'KEN', 'eeeeeeeeee'),
      soundApplication('tto', 'TTO', 'eeeeeeeeee'),
    ];
    const { applicants } = evaluateApplications(oseeCall2024, applications, { facts });
    expect(applicants.map(({ id, eligibility }) => [id, eligibility])).toEqual([
      ['ken', 'eligible'],
      ['tto', 'not-eligible'],
    ]);
    const waivers = [{ gate: 'lmic-status', by: 'panel', reason: 'Small island state.', date: '2024-06-03' }];
    const waived = evaluateApplications(
      oseeCall2024,
      applications.map((one) => (one.id === 'tto' ? { ...one, waivers } : one)),
      { facts },
    );
    expect(waived.portfolio?.selected?.ids).toEqual(['ken', 'tto']);
    expect(waived.applicants.map(({ attributes }) => attributes)).toEqual([
      { region: 'Africa' },
      { region: 'Americas' },
    ]);
  });
});

describe('adaptModel', () => {
  it('keeps one level and takes other scales', () => {
    const scale = {
      kind: 'goalposts',
      lower: 0,
      upper: 1,
      direction: 'maximise',
      outside: 'refuse',
    } as const;
    const countriesOnly = adaptModel(oseeCall2024, {
      id: 'first-round',
      version: '1.0.0',
      levels: ['country'],
      scales: { 'political-commitment': scale },
      policies: { admit: 'eligible-and-undecided', minimumCoverage: 0 },
    });
    expect(checkSelectionModel(countriesOnly)).toEqual([]);
    const scores = [{ criterion: 'political-commitment', value: 0.625 }];
    const { applicants } = evaluateApplications(countriesOnly, [{ id: 'ken', country: 'KEN', scores }]);
    expect(applicants[0]).toMatchObject({ score: 0.625, rank: 1, eligibility: 'undecided' });
  });

  it('refuses a scale for a criterion that is not there', () => {
    const scale = { kind: 'categories', levels: [] } as const;
    expect(() => adaptModel(oseeCall2024, { id: 'x', version: '1.0.0', scales: { luck: scale } })).toThrow(
      expect.objectContaining({ code: 'unknown-criterion', path: ['scales', 'luck'] }),
    );
  });
});
