import { formatMessage, textDirection } from '@osee/core';
import type { ReportBlock, ReportCell } from '../../report/document/report.ts';
import type { Drawing } from '../../report/figure/drawing.ts';
import { type QuadrantAxis, quadrantChart } from '../../report/figure/quadrant-chart.ts';
import { intervalOn, valueOn } from '../../selection/compare/on-axis.ts';
import type { UseCaseList } from '../assess/country-result.ts';
import { percentOf, type ReportContext } from './report-context.ts';
import { quadrantOf } from './use-case-tables.ts';

/** The candidates of a list that take part on its two axes, with what is still open, and the table of it. */
export const quadrantBlocks = (list: UseCaseList, context: ReportContext): ReportBlock[] => {
  const { title, result, quadrants, axisTitles, names } = list;
  if (quadrants === null) return [];
  const { texts, labels, nameOf } = context;
  const { x, y, placed, unplaced } = quadrants;
  const shown = new Set([...placed.map(({ id }) => id), ...unplaced]);
  const candidates = result.applicants
    .filter(({ id }) => shown.has(id))
    .map((applicant) => ({
      name: nameOf(applicant.id, names),
      quadrant: quadrantOf(quadrants)(applicant.id),
      across: { value: valueOn(applicant, x.id), ...intervalOn(applicant, x.id) },
      up: { value: valueOn(applicant, y.id), ...intervalOn(applicant, y.id) },
    }));
  if (candidates.length === 0) return [];
  const [across, up] = [axisTitles?.x ?? x.id, axisTitles?.y ?? y.id];
  const letters = formatMessage(texts, 'figure.quadrant', { across, up });
  const axisOf = (name: string, [middle = 0.5]: readonly number[]): QuadrantAxis => ({
    name,
    from: 0,
    to: 100,
    middle: middle * 100,
  });
  const drawing = {
    kind: 'quadrant',
    input: {
      title,
      description: letters,
      locale: texts.locale,
      direction: textDirection(texts.locale),
      across: axisOf(across, x.cuts),
      up: axisOf(up, y.cuts),
      quarters: ['C', 'A', 'D', 'B'],
      notKnown: formatMessage(labels, 'unknown'),
      points: candidates.map(({ name, across: side, up: height }) => ({
        name,
        across: side.value === null ? null : side.value * 100,
        up: height.value === null ? null : height.value * 100,
        couldBe: {
          across: { worst: side.worst * 100, best: side.best * 100 },
          up: { worst: height.worst * 100, best: height.best * 100 },
        },
      })),
    },
  } as const satisfies Drawing;
  const sides = [across, up].flatMap((axis) => [
    axis,
    formatMessage(texts, 'label.axis-worst', { axis }),
    formatMessage(texts, 'label.axis-best', { axis }),
  ]);
  return [
    { kind: 'paragraph', text: letters },
    {
      kind: 'figure',
      svg: quadrantChart(drawing.input),
      drawing,
      table: {
        caption: `${across} × ${up}`,
        full: 100,
        header: [formatMessage(texts, 'label.candidate'), ...sides, formatMessage(texts, 'label.quadrant')],
        rows: candidates.map(({ name, quadrant, across: side, up: height }): ReportCell[] => [
          name,
          ...[side, height].flatMap(({ value, worst, best }) =>
            [value, worst, best].map((each) => percentOf(each)),
          ),
          quadrant,
        ]),
      },
    },
  ];
};
