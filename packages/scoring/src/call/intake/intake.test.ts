import { csvFormats, readCsv, writeCsv } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { es } from '../../locales/es/es.ts';
import { fr } from '../../locales/fr/fr.ts';
import { pt } from '../../locales/pt/pt.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { readyCall } from '../testing/ready-call.fixture.ts';
import { intakeSchema, intakeTemplate } from './intake-form.ts';
import { readApplications } from './read-applications.ts';

const { model } = readyCall;
const form = {
  id: 'ken-1',
  country: 'KEN',
  hostName: 'Ministry of ICT',
  hostType: 'public',
  hostCountry: 'KEN',
  submittedAt: '2027-03-01T10:00:00+03:00',
  'gate.host-mandate': 'yes',
  'gate.host-mandate.evidence': 'Decree 12; article 3',
  'gate.host-mandate.address': 'https://example.org/decree',
  'criterion.local-ecosystem': '40 firms,\nthree of them large.',
};

describe('intakeSchema and intakeTemplate', () => {
  it('have the same fields in five languages, each with its own titles', () => {
    const schemas = [en, fr, es, pt, ar].map((locale) => intakeSchema(model, { locale }));
    expect(new Set(schemas.map(({ properties }) => Object.keys(properties).join())).size).toBe(1);
    expect(new Set(schemas.map(({ properties }) => properties['hostName']?.['title'])).size).toBe(5);
    expect(schemas[0]?.required).toEqual(['id', 'country']);
    expect(Object.keys(schemas[0]?.properties ?? {})).not.toContain('gate.lmic-status');
    expect(schemas[1]?.properties['hostType']?.['oneOf']).toContainEqual({
      const: 'public',
      title: 'organisme public',
    });
    const [head] = readCsv(intakeTemplate(model, { locale: fr, format: csvFormats.fr }));
    expect(head).toEqual(Object.keys(schemas[0]?.properties ?? {}));
  });
});

describe('readApplications', () => {
  it('reads the same from a table and from JSON, and leaves out the explanations', () => {
    const keys = Object.keys(form);
    const text = writeCsv(keys, [['# Nom court', ...keys.slice(1)], Object.values(form)], csvFormats.fr);
    const fromTable = readApplications(text, model);
    expect(fromTable).toEqual(readApplications([form], model));
    expect(fromTable.issues).toEqual([]);
    expect(fromTable.applications).toEqual([
      {
        id: 'ken-1',
        country: 'KEN',
        host: { name: 'Ministry of ICT', type: 'public', country: 'KEN' },
        submittedAt: '2027-03-01T10:00:00+03:00',
        gates: [
          {
            gate: 'host-mandate',
            answer: 'unknown',
            evidence: [{ what: 'Decree 12; article 3', address: 'https://example.org/decree' }],
          },
        ],
      },
    ]);
    expect(fromTable.statements).toEqual([
      {
        application: 'ken-1',
        criterion: 'local-ecosystem',
        text: '40 firms,\nthree of them large.',
        address: null,
      },
    ]);
    const [applicant] = evaluateApplications(model, fromTable.applications).applicants;
    expect(applicant?.gates.find(({ gate }) => gate === 'host-mandate')?.outcome).toBe('unknown');
  });

  it('tells every mistake by its cell, all at once, and takes the sound ones', () => {
    const text = [
      'id,country,submittedAt,gate.host-mandate,gate.host-mandate.address,contry,id',
      'ken,KEN,2027-03-01,no,,,',
      ',PERU,2027-02-30,ys,javascript:x,,',
      'per,PERU,2027-02-30,ys,javascript:x,,',
      'rwa,RWA,,,,,',
      'rwa,RWA,,,,,',
    ].join('\n');
    const { applications, issues } = readApplications(text, model);
    expect(applications).toEqual([
      {
        id: 'ken',
        country: 'KEN',
        submittedAt: '2027-03-01',
        gates: [{ gate: 'host-mandate', answer: 'fail' }],
      },
    ]);
    expect(issues.map(({ code, details }) => [code, details['cell'] ?? null])).toEqual([
      ['unknown-field', null],
      ['duplicate-column', null],
      ['missing-value', 'A3'],
      ['invalid-choice', 'D3'],
      ['invalid-address', 'E3'],
      ['invalid-choice', 'D4'],
      ['invalid-address', 'E4'],
      ['unknown-country', 'B4'],
      ['invalid-date', 'C4'],
      ['duplicate-application', 'A5'],
      ['duplicate-application', 'A6'],
    ]);
  });

  it.each([
    ['nothing', null, 'unreadable-form'],
    ['a broken table', 'id,country\n"x', 'unreadable-form'],
    ['an empty table', '', 'unreadable-form'],
    ['a number in a field', { ...form, hostName: 3 }, 'wrong-type'],
    [
      'a field that nobody asked for',
      JSON.parse('{"id":"a","country":"KEN","__proto__":"x"}'),
      'unknown-field',
    ],
    ['a kind of host without its name', { id: 'a', country: 'KEN', hostType: 'public' }, 'missing-value'],
    ['a row with too many cells', 'id,country\na,KEN,\n', 'ragged-row'],
    ['a misspelt field', { ...form, hostNam: 'x' }, 'unknown-field'],
  ])('returns what is wrong with %s', (_, input, code) => {
    const read = readApplications(input, model);
    expect(read.issues.map((issue) => issue.code)).toContain(code);
    expect(read.applications).toEqual([]);
  });
});
