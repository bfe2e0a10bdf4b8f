import { formatDate, formatMessage } from '@osee/core';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import type { MatrixPlan, PlannedLength } from '../plan/matrix-plan-result.ts';
import type { ReportContext } from './report-context.ts';

/** The steps with their days and what they wait for. */
export const stepTable = ({ title, entries, steps }: MatrixPlan, { texts }: ReportContext): ReportTable => {
  const { locale } = texts;
  const waits = new Map(steps.map((step) => [step.entryId, step.waits]));
  return {
    caption: title,
    header: [
      formatMessage(texts, 'label.plan-step'),
      formatMessage(texts, 'label.from'),
      formatMessage(texts, 'label.to'),
      formatMessage(texts, 'label.why-then'),
    ],
    rows: entries.map(({ id, name, first, last }): ReportCell[] => [
      name,
      formatDate(first, locale),
      formatDate(last, locale),
      [
        ...new Set((waits.get(id) ?? []).map(({ because }) => formatMessage(texts, `because.${because}`))),
      ].join(' ') || null,
    ]),
  };
};

/** The lengths with what those rest on. */
export const lengthTable = ({ lengths }: MatrixPlan, { texts }: ReportContext): ReportTable => ({
  caption: formatMessage(texts, 'label.lengths'),
  header: [
    formatMessage(texts, 'label.stretch'),
    formatMessage(texts, 'label.months'),
    formatMessage(texts, 'label.days'),
    formatMessage(texts, 'label.rests-on'),
  ],
  rows: lengths.map(({ id, length, basis }): ReportCell[] => [
    formatMessage(texts, `length.${id as PlannedLengthName}`),
    length.months ?? 0,
    length.days ?? 0,
    formatMessage(texts, `basis.${basis satisfies PlannedLength['basis']}`),
  ]),
});

type PlannedLengthName = 'assess' | 'task' | 'plan' | 'implement' | 'office' | 'evaluate' | 'improve';
