import { csvFormats, readCsv, readCsvNumber } from '@osee/core';
import { buildBudget, rateInYear } from '@osee/core/resourcing';
import { renderMarkdown } from '@osee/scoring/report';
import { expect, it } from 'vitest';
import { frenchReport } from './french-report.ts';
import { office, officeLines } from './office.ts';
import { outputsOf } from './outputs.ts';
import { plan } from './plan.ts';
import { programme } from './programme.ts';
import { rates } from './rates.ts';

const findings = plan();
const outputs = outputsOf(findings);
const report = renderMarkdown(frenchReport(findings));

it('counts the office alike as an office and as lines of the budget', () => {
  const { total } = buildBudget({ ...programme, basis: 'as-given', lines: officeLines, reserve: [] });
  expect(total).toMatchObject({
    low: findings.office.budget.total.low,
    high: findings.office.budget.total.high,
  });
  expect(office.staff.length + (office.costs ?? []).length).toBe(officeLines.length);
});

it('needs published rates alone for prices of 2024, and names the assumption in what comes after', () => {
  const published = rates.map((series) => ({
    ...series,
    values: series.values.filter(({ year }) => year <= 2024),
  }));
  expect(buildBudget({ ...programme, rates: published })).toEqual(findings.budget);
  expect(buildBudget({ ...programme, basis: 'nominal', rates: published }).issues[0]?.code).toBe(
    'rate-missing',
  );
  expect(report).toContain('an assumption');
  const [, prices] = rates;
  expect(prices && rateInYear(prices, 2024)).toBe('0.045');
});

it('writes a table of French settings whose columns add up to the last cent', () => {
  const format = csvFormats.fr;
  const [, ...rows] = readCsv(outputs.get('budget.csv') ?? '', { separator: format.separator });
  const cents = rows.map((row) =>
    row.slice(1).map((cell) => Math.round((readCsvNumber(cell, format) ?? Number.NaN) * 100)),
  );
  const total = cents.pop() ?? [];
  expect(total).toHaveLength(8);
  expect(rows.at(-1)?.at(-1)).toBe('37681468,84');
  for (const [column, sum] of total.entries()) {
    expect(cents.reduce((before, row) => before + (row[column] ?? Number.NaN), 0)).toBe(sum);
  }
});

it('reports in French with figures, and says what is made up', () => {
  expect(report).toContain('Les salaires, les prix, les financements et les risques sont inventés');
  expect(report).toContain('| Ordinateurs | 1\u202F314\u202F256,04 | 1\u202F314\u202F256,04 |');
  expect(report).toContain('Personne n’assure');
  expect(report).not.toMatch(/undefined|NaN|procurement|fundraising/u);
  const html = outputs.get('rapport.html') ?? '';
  expect(html.match(/<svg /gu)).toHaveLength(3);
  expect(html).toContain('Entre le bas et le haut de la fourchette');
});
