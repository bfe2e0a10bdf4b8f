import { formatMessage, textDirection } from '@osee/core';
import type { ApplicantResult } from '../../selection/result/applicant-result.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import { type BarPart, stackedBars } from '../chart/stacked-bars.ts';
import type { ReportBlock } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/**
 * The scores cut into criteria, as a table that adds up to the score and as a figure of what is known: solid up to the
 * worst case, hatched up to the best. Where something is not known the two differ, because the score then counts the
 * known parts more.
 */
export const contributionFigure = (input: SelectionReportInput): ReportBlock => {
  const { explanation, result } = input;
  const labels = labelsOf(input);
  const caption = formatMessage(labels, 'contributions');
  const criteria = [
    ...new Set(explanation.bars.flatMap(({ segments }) => segments.map(({ criterion }) => criterion))),
  ];
  const drawing = {
    kind: 'stackedBars',
    input: {
      title: caption,
      description: formatMessage(labels, 'contributions-description'),
      locale: labels.locale,
      direction: textDirection(labels.locale),
      maximum: 100,
      parts: criteria.map((id) => ({ id, name: nameOf(input, id) })),
      unknown: formatMessage(labels, 'unknown'),
      bars: result.applicants.map((applicant) => ({
        name: nameOf(input, applicant.id),
        parts: partsOf(applicant, result.weights),
      })),
    },
  } as const satisfies Drawing;
  const svg = stackedBars(drawing.input);
  const rows = explanation.bars.map(({ applicant, score, segments }) => [
    nameOf(input, applicant),
    score,
    ...criteria.map((id) => {
      const segment = segments.find(({ criterion }) => criterion === id);
      return segment?.points ?? formatMessage(labels, 'unknown');
    }),
  ]);
  const header = [
    formatMessage(labels, 'applicant'),
    formatMessage(labels, 'score'),
    ...criteria.map((id) => nameOf(input, id)),
  ];
  return { kind: 'figure', svg, drawing, table: { caption, header, rows, full: 100 } };
};

const partsOf = ({ criteria }: ApplicantResult, weights: SelectionResult['weights']): BarPart[] => {
  const effective = new Map(weights.map((weight) => [weight.id, weight.effective * 100]));
  const complete = criteria.every(({ points }) => points !== null);
  return criteria.map(({ criterion, value, points }) => {
    const most = effective.get(criterion) ?? 0;
    const known = complete && points !== null ? points * 100 : value === null ? null : value * most;
    return { id: criterion, value: known, most };
  });
};
