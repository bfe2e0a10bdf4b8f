import { formatMessage, messagesOf } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.ts';
import { en } from '../locales/en/index.ts';
import { es } from '../locales/es/index.ts';
import { fr } from '../locales/fr/index.ts';
import { pt } from '../locales/pt/index.ts';
import { scoreMaturity } from '../maturity/index.ts';
import { oseeEcosystemModel } from '../models/index.ts';
import {
  type Application,
  assessRobustness,
  createSelectionRecipe,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
} from '../selection/index.ts';
import { maturityReport, renderHtml, renderMarkdown, selectionCsv, selectionReport } from './index.ts';

const criteria = oseeCall2024.criteria.flatMap(({ children }) => children.map(({ id }) => id));
const gates = ['implemented-digital-public-service', 'host-mandate', 'host-in-kind-infrastructure'];
const application = (country: string, level: string): Application => ({
  id: country.toLowerCase(),
  country,
  host: { name: '=1+1', type: 'public', country },
  submittedAt: '2024-05-02',
  gates: gates.map((gate) => ({ gate, answer: 'pass' })),
  scores: criteria.map((criterion) => ({ criterion, value: level })),
});
const facts = {
  KEN: { regions: { itu: 'Africa' }, incomeGroups: { FY2024: 'lower-middle' } },
  JAM: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'upper-middle' } },
  GHA: { regions: { itu: 'Africa' }, incomeGroups: { FY2024: 'lower-middle' } },
} as const;
const applications = [
  application('KEN', 'strong'),
  application('JAM', 'partial'),
  application('GHA', 'nascent'),
];
const result = evaluateApplications(oseeCall2024, applications, { facts });
const robustness = assessRobustness(oseeCall2024, result, { seed: 7, draws: 200 });
const input = {
  result,
  explanation: explainSelection(result, { model: oseeCall2024, robustness }),
  locale: en,
  robustness,
};

describe('selectionReport', () => {
  it('has a table beside each figure and the names of the caller', () => {
    const { blocks } = selectionReport({ ...input, names: { ken: 'Kenya' } });
    const figures = blocks.filter((block) => block.kind === 'figure');
    expect(figures).toHaveLength(2);
    for (const figure of figures) expect(figure.kind === 'figure' && figure.table.rows.length).toBe(3);
    expect(renderMarkdown(selectionReport({ ...input, names: { ken: 'Kenya' } }))).toContain('| Kenya |');
  });

  it('writes the contributions so that each row adds up to the score', () => {
    const { blocks } = selectionReport(input);
    const figure = blocks.find((block) => block.kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error('no figure');
    for (const [position, row] of figure.table.rows.entries()) {
      const sum = row.slice(2).reduce<number>((total, cell) => total + Number(cell), 0);
      expect(row[1]).toBeCloseTo(sum, 9);
      expect(sum).toBeCloseTo((result.applicants[position]?.score ?? Number.NaN) * 100, 9);
    }
  });

  it('draws no bar beyond 100 where something is not known', () => {
    const [first, ...others] = applications;
    const gap = { ...first, id: 'gap', scores: first?.scores?.slice(1) ?? [] } as Application;
    const open = evaluateApplications(oseeCall2024, [gap, ...others], { facts });
    const { blocks } = selectionReport({
      ...input,
      result: open,
      explanation: explainSelection(open, { model: oseeCall2024 }),
    });
    const figure = blocks.find((block) => block.kind === 'figure');
    const edges = [
      ...(figure?.kind === 'figure' ? figure.svg : '').matchAll(/x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g),
    ];
    expect(edges.length).toBeGreaterThan(10);
    for (const [, x, width] of edges) expect(Number(x) + Number(width)).toBeLessThanOrEqual(750.02);
  });

  it('tells what an auditor needs', () => {
    const recipe = createSelectionRecipe(
      { model: oseeCall2024, applications, facts },
      {},
      { seed: 7, draws: 200 },
    );
    const text = renderMarkdown(selectionReport({ ...input, recipe }));
    expect(text).toContain(recipe.result.digest);
    expect(text).toContain('Seed: 7');
  });

  it('shows as many applicants as asked for and says how many more there are', () => {
    const text = renderMarkdown(selectionReport({ ...input, most: 1 }));
    expect(text).toContain('2 more applicants are in the data beside this report.');
    expect(text).not.toContain('| jam |');
  });

  it('comes in other languages and as a page that prints', () => {
    const html = renderHtml(selectionReport({ ...input, locale: fr }));
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain('Résultat de la sélection');
  });

  it('stays whole without applicants', () => {
    const none = evaluateApplications(oseeCall2024, []);
    const explanation = explainSelection(none, { model: oseeCall2024 });
    expect(renderHtml(selectionReport({ ...input, result: none, explanation }))).toContain('</html>');
  });
});

describe('figures that are nearly full', () => {
  const nearly = (share: number) => ({
    ...result,
    weights: result.weights.map((weight) => ({ ...weight, effective: share })),
    applicants: result.applicants.map((applicant) => ({
      ...applicant,
      score: share,
      coverage: share,
      interval: { worst: share, best: share },
      criteria: applicant.criteria.map((each) => ({ ...each, points: share })),
    })),
  });
  const text = (share: number): string => {
    const near = nearly(share);
    const explanation = explainSelection(near, { model: oseeCall2024 });
    return renderMarkdown(selectionReport({ result: near, explanation, locale: en }));
  };

  it('are never written as full in tables and sentences', () => {
    expect(text(0.99996)).toContain('99.9');
    expect(text(0.99996)).not.toMatch(/\| 100 \|/u);
    expect(text(1)).toMatch(/\| 100 \|/u);
  });
});

describe('selectionCsv', () => {
  it('has a row for each applicant and no cell that starts a formula', () => {
    const lines = selectionCsv(result).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(",'=1+1,");
    expect(lines[0]?.split(',')).toEqual(expect.arrayContaining(['id', 'score', ...criteria]));
  });
});

describe('maturityReport', () => {
  const { id, version } = oseeEcosystemModel;
  const maturity = scoreMaturity(oseeEcosystemModel, {
    subject: 'Kenya',
    model: { id, version },
    asOf: '2026-11-23',
    answers: [
      { criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'managed' },
    ],
  });

  it('shows each part with what is still open', () => {
    const text = renderMarkdown(maturityReport({ result: maturity, locale: en }));
    expect(text).toContain('# Maturity of Kenya');
    expect(text).toContain('| Technical | – | – | – | – |');
  });

  it('lists gaps by name and comes in French', () => {
    const gaps = [{ competencyId: 'x', current: null, target: 0.75, gap: 0.75, weight: 1, coverage: 0 }];
    const report = maturityReport({
      result: maturity,
      locale: fr,
      gaps,
      names: { x: 'Sécurité' },
    });
    expect(renderMarkdown(report)).toContain('| Sécurité | inconnu | 75 | – |');
  });
});

describe('labels', () => {
  it('fill the same placeholders in every language', () => {
    for (const bundle of [en, fr, es, pt, ar]) {
      const labels = messagesOf(bundle, 'report');
      expect(formatMessage(labels, 'maturity-title', { subject: 'X' })).toContain('X');
      expect(formatMessage(labels, 'rank-number', { rank: 3 })).toContain('3');
      expect(formatMessage(labels, 'recipe-item', { what: 'A', value: 'B' })).toMatch(/A.*B/);
      expect(formatMessage(labels, 'more-applicants', { count: 2 })).toContain('2');
    }
  });
});
