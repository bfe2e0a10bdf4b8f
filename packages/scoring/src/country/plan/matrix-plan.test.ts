import { localiseFramework, oseeFramework, toICalendar } from '@osee/core';
import { fr as coreFr } from '@osee/core/locales/fr';
import { describe, expect, it } from 'vitest';
import { fr } from '../../locales/fr/index.ts';
import {
  assessCountry,
  type HandChange,
  type MatrixPlanOptions,
  matrixPlan,
  proposeProfile,
} from '../index.ts';
import { context, ecosystemOf } from '../testing/country.fixture.ts';

const select = (kind: 'module' | 'technical-domain', id: string): HandChange => ({
  target: { kind, id },
  change: { kind: 'select', selected: true },
  by: 'Board',
  reason: 'Agreed.',
});
const prioritise = (id: string, priority: 'high' | 'medium' | 'low'): HandChange => ({
  target: { kind: 'module', id },
  change: { kind: 'priority', priority },
  by: 'Board',
  reason: 'Agreed.',
});
const proposal = (changes: readonly HandChange[]) =>
  proposeProfile(
    assessCountry({ context, ecosystem: ecosystemOf({ cybersecurity: 0.75, 'office-mandate': 0.75 }) }),
    oseeFramework,
    { changes },
  );
const start = '2027-03-01';
const plan = matrixPlan(
  proposal([
    select('module', 'strategy'),
    prioritise('strategy', 'high'),
    select('module', 'community-management'),
    prioritise('community-management', 'low'),
    select('module', 'resource-mobilisation'),
    select('module', 'digital-inclusion'),
    prioritise('digital-inclusion', 'high'),
    select('technical-domain', 'data-architecture-and-management'),
  ]),
  oseeFramework.matrix,
  start,
);
const entry = (id: string) => plan.entries.find((each) => each.id === id);
const step = (id: string) => plan.steps.find((each) => each.entryId === id);

describe('matrixPlan', () => {
  it('begins with the assessment and with what is to be found out', () => {
    expect(entry('country-assessment')).toMatchObject({ first: start, last: '2027-05-31' });
    expect(entry('assess-unknown-module-strategy')).toMatchObject({
      first: start,
      last: '2027-03-31',
      name: 'Assess: Find out what nobody could answer about “Strategy”: 3 questions.',
    });
  });

  it('lets the office and its money come first', () => {
    expect(entry('plan-matrix-item-ospo-setup')).toMatchObject({ first: '2027-06-01', last: '2027-08-31' });
    expect(entry('implement-matrix-item-ospo-setup')).toMatchObject({
      first: '2027-09-01',
      last: '2028-02-29',
    });
    expect(entry('plan-module-resource-mobilisation')?.first).toBe('2027-06-01');
    expect(step('plan-module-strategy')?.waits).toEqual([
      {
        for: ['implement-matrix-item-ospo-setup', 'implement-module-resource-mobilisation'],
        because: 'office-and-money-first',
      },
    ]);
  });

  it('goes on by priority, and through the phases of the boxes', () => {
    expect(
      (entry('plan-module-strategy')?.first ?? '') > (entry('plan-module-resource-mobilisation')?.last ?? ''),
    ).toBe(true);
    expect(step('evaluate-module-community-management')?.waits.map(({ because }) => because)).toContain(
      'higher-priority-first',
    );
    expect(
      plan.steps.filter(({ target }) => target?.id === 'community-management').map(({ phaseId }) => phaseId),
    ).toEqual(['evaluate', 'improve']);
    expect(
      plan.steps
        .filter(({ target }) => target?.id === 'data-architecture-and-management')
        .map(({ phaseId }) => phaseId),
    ).toEqual(['plan', 'implement', 'evaluate', 'improve']);
  });

  it('does not evaluate before something was built', () => {
    const built = plan.entries.filter(({ id }) => id.startsWith('implement-')).map(({ last }) => last);
    const evaluation = entry('evaluate-module-digital-inclusion');
    expect(step('evaluate-module-digital-inclusion')?.waits.at(-1)?.because).toBe('after-implementation');
    expect((evaluation?.first ?? '') > (built.sort().at(-1) ?? '')).toBe(true);
  });

  it('says what each length rests on', () => {
    expect(plan.lengths.find(({ id }) => id === 'office')).toEqual({
      id: 'office',
      length: { months: 6 },
      basis: 'programme-2024',
    });
    const shorter = matrixPlan(proposal([select('module', 'strategy')]), oseeFramework.matrix, start, {
      lengths: { implement: { months: 4 } },
    });
    expect(shorter.lengths.find(({ id }) => id === 'implement')).toEqual({
      id: 'implement',
      length: { months: 4 },
      basis: 'stated',
    });
    expect(shorter.end < plan.end).toBe(true);
  });

  it('never begins a step before all that it waits for has ended', () => {
    const ends = new Map(plan.entries.map(({ id, last }) => [id, last]));
    for (const { id, first, dependsOn } of plan.entries) {
      for (const before of dependsOn) expect(first > (ends.get(before) ?? ''), `${id} ${before}`).toBe(true);
    }
    expect(plan.issues).toEqual([]);
  });

  it('gives the same bytes for the same input, and takes fixed dates', () => {
    const again = () =>
      matrixPlan(proposal([select('module', 'strategy')]), oseeFramework.matrix, start, {
        dates: { 'country-assessment': '2027-04-01/2027-04-30' },
      });
    expect(JSON.stringify(again())).toBe(JSON.stringify(again()));
    expect(again().entries.find(({ id }) => id === 'country-assessment')).toMatchObject({
      basis: 'replaced',
      last: '2027-04-30',
    });
  });

  it('calls modules and domains as a framework in another language does', () => {
    const { framework } = localiseFramework(oseeFramework, 'fr', [coreFr]);
    const selected = proposal([select('module', 'strategy')]);
    const nameOf = (options: MatrixPlanOptions) =>
      matrixPlan(selected, framework.matrix, start, { locale: fr, ...options }).entries.find(
        ({ id }) => id === 'plan-module-strategy',
      )?.name;
    expect(nameOf({})).toContain('Strategy');
    expect(nameOf({ framework })).toContain('Stratégie');
    expect(nameOf({ framework })).not.toContain('Strategy');
  });

  it('is a calendar', () => {
    const calendar = toICalendar(plan, { stamp: '2027-02-01T00:00:00Z' });
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(plan.entries.length);
    expect(calendar).toContain('CATEGORIES:Implement');
  });

  it('plans the assessment and the office alone where nothing is selected', () => {
    const { entries } = matrixPlan(
      proposeProfile(assessCountry({ context }), oseeFramework),
      oseeFramework.matrix,
      start,
    );
    expect(entries.map(({ id }) => id)).toEqual([
      'assess-part-not-assessed-use-cases',
      'assess-part-not-assessed-development',
      'assess-part-not-assessed-ecosystem',
      'assess-part-not-assessed-risks',
      'country-assessment',
      'plan-matrix-item-ospo-setup',
      'implement-matrix-item-ospo-setup',
    ]);
  });

  it.each([
    ['2027-02-30', {}, 'wrong-value'],
    [start, { dates: { x: '2027-01-01' } }, 'unknown-milestone'],
    [start, { lengths: { plans: { months: 1 } } }, 'unknown-option'],
    [start, { lengths: { plan: { months: 0 } } }, 'invalid-length'],
  ])('refuses %s %j', (day, options, code) => {
    expect(() =>
      matrixPlan(proposal([select('module', 'strategy')]), oseeFramework.matrix, day, options as never),
    ).toThrow(expect.objectContaining({ code }));
  });
});
