import { expectShape, formatMessage, shape, textDirection } from '@osee/core';
import { explainRisks } from '../../risk/explain/explain-risks.ts';
import type { RiskMessageId } from '../../risk/explain/message-id.ts';
import { assessmentForm, reserveForm } from '../../risk/explain/result-forms.ts';
import type { Report, ReportBlock, ReportTable } from '../document/report.ts';
import { reserveFigure } from './reserve-figure.ts';
import { type RiskReportInput, textsOf } from './risk-report-input.ts';
import { guidelineTable, matrixTable, overdueTable, riskTable } from './risk-tables.ts';

/**
 * Puts risks into a report: the register ranked by what they cost, the matrix, the curve of the reserve, what is overdue,
 * which contingency guidelines answer, and how all that was counted. Its blocks may stand in another report, too.
 *
 * @param input - assessment, reserve, and the texts of a language
 * @returns the report as data
 * @throws `OseeError` with code `unknown-message` when a catalogue lacks a text, `unknown-subject` for the bundle of
 * another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { riskReport } from '@osee/scoring/report';
 * import { assessRisks, oseeRiskScale } from '@osee/scoring/risk';
 *
 * const register = { id: 'office', currency: 'KES', scale: oseeRiskScale, risks: [] };
 * riskReport({ assessment: assessRisks(register), locale: en }).title; // => 'Risks and reserve'
 * ```
 */
export const riskReport = (input: RiskReportInput): Report => {
  expectShape(input, form, ['input']);
  const { assessment, reserve, locale, names = {} } = input;
  const texts = textsOf(input);
  const heading = (id: RiskMessageId): ReportBlock => ({
    kind: 'heading',
    level: 2,
    text: formatMessage(texts, id),
  });
  const filled = (id: RiskMessageId, table: ReportTable): ReportBlock[] =>
    table.rows.length === 0 ? [] : [heading(id), { kind: 'table', table }];
  const sentences = explainRisks(assessment, {
    locale,
    names,
    ...(reserve === undefined ? {} : { reserve }),
  });
  return {
    title: input.title ?? formatMessage(texts, 'title'),
    locale: texts.locale,
    direction: textDirection(texts.locale),
    blocks: [
      ...filled('register', riskTable(input)),
      ...filled('matrix', matrixTable(input)),
      ...(reserve === undefined ? [] : [heading('reserve'), reserveFigure(input, reserve)]),
      ...filled('overdue', overdueTable(input)),
      ...filled('guidelines', guidelineTable(input)),
      heading('notes'),
      { kind: 'list', items: sentences.map(({ text }) => ({ text })) },
    ],
  };
};

const form = shape.exact(
  { assessment: assessmentForm, locale: shape.anything },
  { reserve: reserveForm, names: shape.entries(shape.text), title: shape.text },
  'the input of a report of risks',
);
