import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { oseeCostModel } from '../../osee/mobilisation/osee-cost-model.ts';
import {
  bearers,
  budgetViews,
  buildBudget,
  checkPrintedTable,
  costCategories,
  discountTimings,
  explainMobilisationStep,
  explainResourcingIssue,
  fundingStatuses,
  mobilisationPlan,
  mobilisationStages,
  mobilisationStatuses,
} from '../index.ts';
import { resourcingMessages } from './resourcing-messages.ts';

const bundles = [en, fr, es, pt, ar];
const holders = (text: unknown) => (String(text).match(/\{\w+(?::\w+)?\}/gu) ?? []).sort();
const kinds: Readonly<Record<string, readonly string[]>> = {
  bearer: bearers,
  view: budgetViews,
  kind: oseeCostModel.costs.map(({ id }) => id),
  category: costCategories,
  timing: discountTimings,
  funding: fundingStatuses,
  stage: mobilisationStages,
  progress: mobilisationStatuses,
};

describe('texts about money', () => {
  it('are there for each id in each language, with the same placeholders', () => {
    const wanted = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => `${kind}.${id}`));
    expect(wanted.filter((id) => !Object.hasOwn(resourcingMessages, id))).toEqual([]);
    for (const { locale, messages } of bundles) {
      expect(Object.keys(messages.resourcing).sort()).toEqual(Object.keys(resourcingMessages).sort());
      for (const [id, text] of Object.entries(messages.resourcing)) {
        expect(holders(text), `${locale} ${id}`).toEqual(holders(resourcingMessages[id as 'figure.gap']));
      }
    }
  });

  it('tell issues, with their subject, year and difference', () => {
    const phase = (id: string, after: string) => ({ id, from: 2027, to: 2027, after: [after] });
    const { issues } = buildBudget({
      currency: 'USD',
      years: [2027],
      lines: [{ id: 'rent', kind: 'consultants', bearer: 'host', price: 1, currency: 'KES' }],
      phases: [phase('a', 'b'), phase('b', 'a')],
    });
    const table = checkPrintedTable({ rows: [{ id: 'support', cells: [1, 2], total: 4 }] });
    const told = [...issues, ...table].map((issue) => explainResourcingIssue(issue, { locale: fr }));
    expect(told.some((text) => /^rent\s: aucune série de taux ne convient en 2027\.$/u.test(text))).toBe(
      true,
    );
    expect(told[0]).toContain('a et b');
    expect(told.at(-1)).toMatch(/^support\s: le total imprimé et la somme diffèrent de 1\.$/u);
    for (const locale of bundles) {
      for (const issue of issues) expect(explainResourcingIssue(issue, { locale })).not.toContain('—');
    }
    const foreign = { ...issues[0], code: 'other' } as unknown as (typeof issues)[0];
    expect(() => explainResourcingIssue(foreign, { locale: en })).toThrow(
      expect.objectContaining({ code: 'unknown-issue' }),
    );
  });

  it('tell steps of mobilisation', () => {
    const strategy = 'public-private-partnerships' as const;
    const { steps } = mobilisationPlan(
      {
        fundingLevel: null,
        ownership: null,
        strategies: [strategy],
        partnerships: [{ partner: 'Telecom', strategy, verdict: 'conditional', condition: 'exit plan' }],
        start: '2027-01-01',
      },
      { resources: {} },
    );
    const step = steps.find(({ stage }) => stage === 'mobilise');
    expect(step && explainMobilisationStep(step, { locale: en })).toEqual([
      'It belongs to a chosen way of mobilising resources.',
      'It concerns the partnership with Telecom.',
      'Gaps that it helps to close: 2.',
      'On condition: exit plan.',
      'By 31 December 2027, as proposed.',
      'Nobody is named yet.',
    ]);
    for (const locale of bundles) expect(step && explainMobilisationStep(step, { locale })).toHaveLength(6);
  });
});
