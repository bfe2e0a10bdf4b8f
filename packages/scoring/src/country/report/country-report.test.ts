import { oseeFramework } from '@osee/core';
import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import { pt } from '@osee/scoring/locales/pt';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderMarkdown } from '../../report/index.ts';
import {
  assessCountry,
  countryReport,
  explainCountry,
  govTechMaturityModel,
  matrixPlan,
  proposeProfile,
} from '../index.ts';
import { context, ecosystemModel, ecosystemOf, register, services } from '../testing/country.fixture.ts';
import { assessmentOf } from '../testing/institutions.fixture.ts';

const assessment = assessCountry({
  context: { ...context, assessors: ['Team A'] },
  useCases: [services],
  development: {
    model: govTechMaturityModel,
    values: [{ indicatorId: 'core-systems', value: 0.5, year: 2025 }],
  },
  ecosystem: ecosystemOf({
    'change-management': 0,
    'office-mandate': 0,
    cybersecurity: 'unknown',
    'platform-and-tool-selection': 0.5,
  }),
  risks: { register },
});
const change = { kind: 'priority', priority: 'low' } as const;
const proposalIn = (locale: typeof en) =>
  proposeProfile(assessment, oseeFramework, {
    locale,
    changes: [{ target: { kind: 'module', id: 'strategy' }, change, by: 'Board', reason: 'Agreed.' }],
  });
const planIn = (locale: typeof en) =>
  matrixPlan(proposalIn(locale), oseeFramework.matrix, '2027-03-01', { locale });
const reportIn = (locale: typeof en) =>
  countryReport(assessment, {
    locale,
    proposal: proposalIn(locale),
    plan: planIn(locale),
    names: { births: 'Births' },
  });

describe('countryReport', () => {
  const text = renderMarkdown(reportIn(en));

  it('has the four parts, the profile and the plan, in this order', () => {
    const headings = reportIn(en).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Use cases',
      'Development by public indicators',
      'Ecosystem maturity',
      'Risks',
      'Tailored programme',
      'Plan',
    ]);
  });

  it('prints what a reader could overlook', () => {
    for (const sentence of [
      'There is no figure over all of them.',
      'Public indicators describe the state, not the work of the office.',
      'The oldest figure is of 2025.',
      'How far assessors agree was not measured.',
      'The oldest fact is of 31 January 2027.',
      'Of 4 risks, the chance or the loss of 1 is not known.',
      '1 candidate has no place in the quadrants',
      'Nothing selects “Digital Governance and Sovereignty”, so it is left out.',
      'Changed by hand (Board): Agreed.',
      'A must stands at 0%, below the 50% that it needs: Question office-mandate',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it('has the plan with days, reasons and what lengths rest on', () => {
    expect(text).toContain('The office and its money come first.');
    expect(text).toContain('the documents of the programme of 2024');
    expect(text).toContain('Births');
  });

  it.each([en, fr, es, pt, ar])('is written whole in $locale', (locale) => {
    const report = reportIn(locale);
    const written = renderMarkdown(report);
    expect(report.direction).toBe(locale.locale === 'ar' ? 'rtl' : 'ltr');
    expect(written).not.toMatch(/\{\w+|undefined|NaN|\[object/u);
    expect(renderHtml(report)).toContain(`lang="${locale.locale}"`);
    if (locale.locale === 'en') return;
    // No sentence or label of ours stays English; names of models and of the framework are the caller's.
    const ours = Object.values(en.messages.country).filter(
      (template): template is string =>
        typeof template === 'string' && !/\{/u.test(template) && template.length > 14,
    );
    for (const sentence of ours) expect(written).not.toContain(sentence);
  });

  it('calls candidates by the names of the part, in tables, reasons and tasks, and by those of the reader first', () => {
    const named = assessCountry({
      context,
      useCases: [
        {
          ...services,
          selected: ['births', 'unknown'],
          names: { births: 'Zz births', tax: 'Zz tax', unknown: 'Zz unknown', __proto__: 'x' },
        },
      ],
    });
    const proposal = proposeProfile(named, oseeFramework, { locale: en });
    const plan = matrixPlan(proposal, oseeFramework.matrix, '2027-03-01', { locale: en });
    const text = renderMarkdown(
      countryReport(named, { locale: en, proposal, plan, names: { tax: 'Taxes' } }),
    );
    expect(text).toContain('The chosen use case “Zz births” needs it; its score is 80%.');
    expect(text).toContain('| Taxes |');
    expect(text).toMatch(/needs: Zz unknown/u);
    expect(text).not.toMatch(/\bbirths\b(?<!Zz births)/u);
    expect(named.useCases?.lists[0]?.selectedIds).toEqual(['births', 'unknown']);
  });

  it('shows every quadrant that a candidate may still stand in', () => {
    const text = renderMarkdown(reportIn(en));
    expect(text).toMatch(/\| unknown \|.*\| A \/ B \/ C \/ D \|/u);
  });

  it('tells the spread of institutions, and hides what few stand behind', () => {
    const inputsOf = (few: boolean) =>
      [0, 0.25, 0.5, 0.75, 1].map((value, position) => ({
        id: `i${position}`,
        name: `Institution ${position}`,
        assessment: {
          ...assessmentOf('x', {
            'change-management': value,
            ...(few && position < 2 ? { 'office-mandate': 1 } : {}),
          }),
          model: { id: ecosystemModel.id, version: ecosystemModel.version },
        },
      }));
    const rolledUp = (few: boolean) => {
      const inputs = [...inputsOf(few), { id: 'z', name: 'Silent institution', assessment: null }];
      const result = assessCountry({ context, ecosystem: { model: ecosystemModel, inputs } });
      return renderMarkdown(countryReport(result, { locale: en }));
    };
    expect(rolledUp(true)).toContain('Silent institution');
    expect(rolledUp(true)).toMatch(/Change management \| 6 \| 5 \| hidden \|/u);
    expect(rolledUp(false)).not.toContain('hidden');
    expect(rolledUp(false)).toMatch(/Change management \| 6 \| 5 \| 50 \|/u);
  });

  it('refuses what is no assessment, no plan and no bundle', () => {
    expect(() => countryReport({} as never, { locale: en })).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
    expect(() => countryReport(assessment, { locale: en, plan: {} as never })).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
    expect(() => countryReport(assessment, { locale: { locale: 'en', messages: {} } as never })).toThrow(
      expect.objectContaining({ code: 'unknown-subject' }),
    );
  });
});

describe('explainCountry', () => {
  it('gives every sentence its part and its kind', () => {
    const sentences = explainCountry(assessment, { locale: en, proposal: proposalIn(en) });
    expect(sentences[0]).toEqual({
      about: 'use-cases',
      kind: 'finding',
      id: 'says.use-cases',
      parameters: { list: 'Services', count: 3, names: ['births'] },
      text: 'Services: 3 candidates were looked at. Chosen to begin with: births.',
    });
    expect(new Set(sentences.map(({ kind }) => kind))).toEqual(
      new Set(['finding', 'caveat', 'reason', 'left-out', 'task']),
    );
  });

  it('words reasons in the language of the profile', () => {
    expect(proposalIn(fr).profile?.title).toBe('Programme\u202f: Ruritania');
    expect(planIn(ar).title).toBe('الخطة: \u2068Ruritania\u2069');
  });
});
