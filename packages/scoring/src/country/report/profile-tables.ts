import { formatMessage } from '@osee/core';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import { reasonText } from '../messages/country-texts.ts';
import type { ProfileProposal, ProposedUnit } from '../profile/profile-proposal.ts';
import { percentOf, type ReportContext } from './report-context.ts';

/** What is selected with its reasons, what points outside of the framework, and the targets. */
export const profileTables = (
  { units, targets, outside }: ProfileProposal,
  context: ReportContext,
): ReportTable[] => {
  const { texts, labels } = context;
  const concerned = units.filter(({ reasons, changes }) => reasons.length > 0 || changes.length > 0);
  return [
    {
      caption: formatMessage(texts, 'label.profile'),
      full: 100,
      header: [
        formatMessage(texts, 'label.module'),
        formatMessage(texts, 'label.chosen'),
        formatMessage(texts, 'label.priority'),
        formatMessage(texts, 'label.figure'),
        formatMessage(texts, 'label.reasons'),
      ],
      rows: concerned.map((unit) => unitRow(unit, context)),
    },
    {
      caption: formatMessage(texts, 'label.outside'),
      full: 100,
      header: [formatMessage(texts, 'label.figure'), formatMessage(texts, 'label.reasons')],
      rows: outside.map((reason): ReportCell[] => [percentOf(reason.figure), reasonText(texts, reason)]),
    },
    {
      caption: formatMessage(texts, 'label.targets'),
      full: 100,
      header: [
        formatMessage(labels, 'competency'),
        formatMessage(labels, 'current'),
        formatMessage(labels, 'target'),
        formatMessage(texts, 'label.proposed'),
        formatMessage(texts, 'label.step'),
      ],
      rows: targets.map(({ name, current, decided, proposed, stepLabel }): ReportCell[] => [
        name,
        percentOf(current),
        percentOf(decided),
        percentOf(proposed),
        stepLabel,
      ]),
    },
  ].filter(({ rows }) => rows.length > 0);
};

const unitRow = (
  { name, decided, proposed, reasons, changes }: ProposedUnit,
  { texts }: ReportContext,
): ReportCell[] => [
  name,
  formatMessage(texts, decided.selected ? 'label.yes' : 'label.no'),
  decided.priority === null ? null : formatMessage(texts, `priority.${decided.priority}`),
  percentOf(proposed.figure),
  [
    ...changes.map(({ by, reason }) => formatMessage(texts, 'by-hand', { by, reason })),
    ...reasons.map((reason) => reasonText(texts, reason)),
  ].join(' '),
];
