import { formatMessage } from '@osee/core';
import type { ReportBlock, ReportTable } from '../document/report.ts';
import { aboutItem, dateRange, listed } from '../messages/about-items.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** What the report rests on: status, date, who judged, ties, evidence; what nobody stated is said to be so. */
export const aboutSelection = (input: SelectionReportInput): ReportBlock[] => {
  const { result } = input;
  const labels = labelsOf(input);
  const { applicants, asOf, incomeFiscalYear, preset } = result;
  const criteria = applicants.flatMap((applicant) => applicant.criteria);
  const gates = applicants.flatMap((applicant) => applicant.gates);
  const people = [
    ...criteria.flatMap(({ answers }) => answers.map(({ assessor }) => assessor)),
    ...gates.map(({ by }) => by),
  ];
  const ties = applicants.flatMap(({ id, criteria: judged }) =>
    judged.flatMap(({ answers }) =>
      answers.flatMap(({ assessor, conflictOfInterest }) =>
        conflictOfInterest === null
          ? []
          : [
              `${nameOf(input, id)}, ${assessor ?? formatMessage(labels, 'not-stated')}: ${conflictOfInterest}`,
            ],
      ),
    ),
  );
  const dates = [...criteria, ...gates].flatMap(({ evidence }) => evidence.flatMap(({ date }) => date ?? []));
  const spread = spreadTable(input);
  return [
    { kind: 'heading', level: 2, text: formatMessage(labels, 'about') },
    {
      kind: 'list',
      items: [
        aboutItem(labels, 'status', formatMessage(labels, result.model.status)),
        aboutItem(labels, 'as-of', asOf ?? formatMessage(labels, 'not-stated')),
        ...(preset === null ? [] : [aboutItem(labels, 'weight-preset', nameOf(input, preset))]),
        ...(incomeFiscalYear === null ? [] : [aboutItem(labels, 'income-year', incomeFiscalYear)]),
        aboutItem(
          labels,
          'judged-by',
          listed(
            labels,
            people.filter((name) => name !== null),
            'not-stated',
          ),
        ),
        aboutItem(labels, 'conflicts', listed(labels, ties, 'none-stated')),
        aboutItem(labels, 'evidence-dates', dateRange(labels, dates)),
      ],
    },
    { kind: 'table', table: applicationsTable(input) },
    ...(spread.rows.length > 0 ? [{ kind: 'table' as const, table: spread }] : []),
    ...(input.annex ? [{ kind: 'table' as const, table: answersTable(input) }] : []),
  ];
};

const applicationsTable = (input: SelectionReportInput): ReportTable => ({
  caption: formatMessage(labelsOf(input), 'applications'),
  header: heads(input, ['applicant', 'submitted', 'withdrawn']),
  rows: input.result.applicants.map(({ id, submittedAt, withdrawn }) => [
    nameOf(input, id),
    submittedAt,
    withdrawn?.date ?? null,
  ]),
});

const spreadTable = (input: SelectionReportInput): ReportTable => ({
  caption: formatMessage(labelsOf(input), 'spread'),
  header: heads(input, ['applicant', 'criterion', 'lowest', 'highest']),
  rows: input.result.applicants.flatMap(({ id, criteria }) =>
    criteria.flatMap(({ criterion, spread }) =>
      spread === null || spread.lowest === spread.highest
        ? []
        : [[nameOf(input, id), nameOf(input, criterion), spread.lowest * 100, spread.highest * 100]],
    ),
  ),
  full: 100,
});

const answersTable = (input: SelectionReportInput): ReportTable => ({
  caption: formatMessage(labelsOf(input), 'answers'),
  header: heads(input, ['applicant', 'criterion', 'answer', 'value', 'assessor', 'conflict', 'date', 'note']),
  rows: input.result.applicants.flatMap(({ id, criteria, gates }) => [
    ...gates.map(({ gate, outcome, by, date, reason }) => [
      nameOf(input, id),
      nameOf(input, gate),
      formatMessage(labelsOf(input), outcome),
      null,
      by,
      null,
      date,
      reason,
    ]),
    ...criteria.flatMap(({ criterion, answers }) =>
      answers.map(({ given, value, assessor, conflictOfInterest, date, note }) => [
        nameOf(input, id),
        nameOf(input, criterion),
        given === null ? formatMessage(labelsOf(input), 'unknown') : String(given),
        value === null ? null : value * 100,
        assessor,
        conflictOfInterest,
        date,
        note,
      ]),
    ),
  ]),
  full: 100,
});

const heads = (input: SelectionReportInput, ids: readonly ReportMessageId[]): string[] =>
  ids.map((id) => formatMessage(labelsOf(input), id));
