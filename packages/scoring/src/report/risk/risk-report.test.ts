import { csvFormats, readCsv } from '@osee/core';
import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { fr } from '@osee/scoring/locales/fr';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { assessRisks, riskReserve, starterRiskRegister } from '../../risk/index.ts';
import { fullRegister } from '../../risk/testing/registers.fixture.ts';
import { renderMarkdown, riskRegisterCsv, riskReport } from '../index.ts';

const assessment = assessRisks(fullRegister, { asOf: '2027-03-02' });
const reserve = riskReserve(fullRegister, { asOf: '2027-03-02', draws: { seed: 1, count: 2000 } });

describe('riskReport', () => {
  it('has the register, the matrix, the curve, what is overdue and the guidelines', () => {
    const report = riskReport({ assessment, reserve, locale: en, names: { flood: 'Flood' } });
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      'Risk register',
      'Risk matrix',
      'Contingency reserve',
      'Overdue',
      'Contingency guidelines',
      'What to know',
    ]);
    const text = renderMarkdown(report);
    expect(text).toContain('grant-ends: the review is 30 days late.');
    expect(text).toContain('2 risks are not counted');
    expect(text).toContain('Flood');
  });

  it.each([en, fr, ar])('draws a curve that is sound XML in $locale', (locale) => {
    const figure = riskReport({ assessment, reserve, locale }).blocks.find(({ kind }) => kind === 'figure');
    const svg = figure?.kind === 'figure' ? figure.svg : '';
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(new XMLParser().parse(svg).svg.title).toBe(locale.messages.risk.reserve);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe('a register without money', () => {
  const report = riskReport({ assessment: assessRisks(starterRiskRegister), locale: en });
  const known = riskReport({
    assessment: assessRisks({
      ...starterRiskRegister,
      risks: starterRiskRegister.risks.map((risk) =>
        risk.id === 'one-language'
          ? { ...risk, likelihood: { word: 'likely' }, impact: { words: { low: 'major', high: 'severe' } } }
          : risk,
      ),
    }),
    locale: en,
  });

  it('has no columns and no sentences about money', () => {
    const text = renderMarkdown(report);
    expect(text).not.toMatch(/\(\)|Expected loss|average|At worst/u);
    expect(text).toContain('26 risks are open.');
    expect(renderMarkdown(riskReport({ assessment, locale: en }))).toContain('Expected loss (KES)');
  });

  it('puts first what is surely highest', () => {
    const table = known.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.table.rows[0]).toEqual([
      'one-language',
      'exclusion',
      'nobody',
      'likely',
      'major to severe',
      'high',
    ]);
  });
});

describe('riskRegisterCsv', () => {
  it('keeps every risk, in the way of the spreadsheet', () => {
    const csv = riskRegisterCsv(fullRegister, { asOf: '2027-03-02', format: csvFormats.fr });
    const rows = readCsv(csv, { separator: ';' });
    expect(rows).toHaveLength(fullRegister.risks.length + 1);
    expect(rows[2]?.slice(0, 4)).toEqual(['currency-fall', 'economy', '', 'The currency falls.']);
    expect(csv).toContain(';0,2;0,3;0,7;2000;6000;18000;');
  });
});
