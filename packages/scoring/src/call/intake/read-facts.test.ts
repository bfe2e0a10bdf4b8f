import { csvFormats, writeCsv } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/ar.ts';
import { en } from '../../locales/en/en.ts';
import { es } from '../../locales/es/es.ts';
import { fr } from '../../locales/fr/fr.ts';
import { pt } from '../../locales/pt/pt.ts';
import { softwareChoiceModel } from '../../models/software-choice/model.ts';
import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { readyCall } from '../testing/ready-call.fixture.ts';
import { intakeSchema, intakeTemplate } from './intake-form.ts';
import { readApplications } from './read-applications.ts';

const scale = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;
const model: SelectionModel = defineSelectionModel({
  id: 'chat',
  title: 'A chat',
  subject: 'software',
  gates: [
    {
      id: 'affordable',
      statement: 'It is affordable.',
      rule: { kind: 'fact', fact: 'cost', atMost: 90_000 },
    },
    { id: 'serious', statement: 'It is serious.', rule: { kind: 'fact', fact: 'cost', atLeast: 1 } },
    { id: 'open', statement: 'It is open.', rule: { kind: 'fact', fact: 'source-open', equal: true } },
    {
      id: 'alive',
      statement: 'It is alive.',
      rule: { kind: 'fact', fact: 'last-release', after: '2025-12-31' },
    },
    {
      id: 'licensed',
      statement: 'It is licensed.',
      rule: { kind: 'fact', fact: 'licence', in: ['MIT', 'EUPL-1.2'] },
    },
  ],
  criteria: [{ id: 'needs', title: 'Needs', scale }],
});

const dated = (name: string, value: string) => ({
  [`fact.${name}`]: value,
  [`factSource.${name}`]: 'offer',
  [`factDate.${name}`]: '2026-10-01',
});
const stated = (value: unknown) => ({ value, source: 'offer', date: '2026-10-01' });
const form = {
  id: 'a',
  ...dated('cost', '82000.5'),
  ...dated('source-open', 'yes'),
  ...dated('last-release', '2026-03-01'),
  ...dated('licence', 'MIT'),
};
const attributes = {
  cost: stated(82_000.5),
  'source-open': stated(true),
  'last-release': stated('2026-03-01'),
  licence: stated('MIT'),
};

describe('facts in the form of a call', () => {
  it('are asked once each, with source and day, in five languages', () => {
    const schemas = [en, fr, es, pt, ar].map((locale) => intakeSchema(softwareChoiceModel, { locale }));
    for (const part of ['fact', 'factSource', 'factDate']) {
      const titles = schemas.map(
        ({ properties }) => properties[`${part}.cost-in-per-cent-of-budget`]?.['title'],
      );
      expect(new Set(titles).size).toBe(5);
    }
    const { properties, required } = intakeSchema(model, { locale: en });
    expect(Object.keys(properties).filter((key) => key.startsWith('fact.'))).toEqual(
      ['cost', 'source-open', 'last-release', 'licence'].map((name) => `fact.${name}`),
    );
    expect(properties['fact.cost']?.['title']).toContain('It is affordable. It is serious.');
    expect(properties['fact.source-open']?.['oneOf']).toHaveLength(2);
    expect(properties['fact.last-release']?.['format']).toBe('date');
    expect(properties['factDate.cost']?.['format']).toBe('date');
    expect(required).toEqual(['id']);
    expect(intakeTemplate(readyCall.model, { locale: en })).not.toContain('fact.');
  });

  it('are read from a table as from JSON, and judged by the rules', () => {
    const table = writeCsv(Object.keys(form), [Object.values(form)], csvFormats.fr);
    const read = readApplications(table, model);
    expect(read).toEqual(readApplications(form, model));
    expect(read.issues).toEqual([]);
    expect(read.applications).toEqual([{ id: 'a', attributes }]);
    const [applicant] = evaluateApplications(model, read.applications).applicants;
    expect(applicant?.gates.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
  });

  it('may be unknown or left out', () => {
    const { applications, issues } = readApplications(
      { id: 'a', 'fact.cost': '?', 'fact.licence': '' },
      model,
    );
    expect(issues).toEqual([]);
    expect(applications).toEqual([{ id: 'a', attributes: { cost: null } }]);
    expect(readApplications({ id: 'a' }, model).applications).toEqual([{ id: 'a' }]);
  });

  it.each([
    ['no source', { 'fact.cost': '5', 'factDate.cost': '2026-10-01' }, ['missing-value factSource.cost']],
    ['no day', { 'fact.cost': '5', 'factSource.cost': 'x' }, ['missing-value factDate.cost']],
    ['no value', { 'factSource.cost': 'x', 'factDate.cost': '2026-10-01' }, ['missing-value fact.cost']],
    ['a source of what is unknown', dated('cost', '?'), ['missing-value fact.cost']],
    ['a word for a number', dated('cost', 'much'), ['invalid-fact fact.cost']],
    ['two readings', dated('cost', '1.500'), ['ambiguous-number fact.cost']],
    ['another answer than yes or no', dated('source-open', 'true'), ['invalid-fact fact.source-open']],
    ['a day that does not exist', dated('last-release', '2026-02-30'), ['invalid-fact fact.last-release']],
    [
      'a date that does not exist',
      { ...dated('cost', '5'), 'factDate.cost': '2026-02-30' },
      ['invalid-date factDate.cost'],
    ],
  ])('refuse %s', (_, fields, expected) => {
    const { applications, issues } = readApplications({ id: 'a', ...fields }, model);
    expect(issues.map(({ code, path }) => `${code} ${path[1]}`)).toEqual(expected);
    expect(applications).toEqual([]);
  });

  it.each([
    ['.', 1.5],
    [',', 1500],
  ] as const)('read numbers by the decimal sign %s', (decimal, value) => {
    const text = decimal === '.' ? '1.500' : '1 500';
    const { applications } = readApplications({ id: 'a', ...dated('cost', text) }, model, { decimal });
    expect(applications[0]?.attributes).toEqual({ cost: stated(value) });
  });
});
