import { expectShape, formatDate, shape } from '@osee/core';
import { type ChartFrame, mirror, px } from '../chart/canvas.ts';
import { frameMembers, frameOptions } from '../chart/chart-shapes.ts';
import { legend } from './legend.ts';
import { box, type Drawn, ground, outline, paint, panelOf, panelWidth, rule, words } from './panel.ts';
import { boldSize, wrapText } from './wrap-text.ts';

/**
 * What {@link timelineChart} draws.
 *
 * @category charts
 * @example
 * ```ts
 * import type { TimelineChartInput } from '@osee/scoring/report';
 *
 * const input: TimelineChartInput = {
 *   title: 'Programme',
 *   description: 'When each step begins and ends.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   notKnown: 'not known',
 *   rows: [{ name: 'Call', start: '2026-01-15', end: '2026-03-31' }],
 * };
 * ```
 */
export interface TimelineChartInput extends ChartFrame {
  /** The words for a day that is not set. */
  readonly notKnown: string;
  readonly rows: readonly {
    readonly name: string;
    /** Days as `YYYY-MM-DD`, the end included; `null` is not known and hatched as far as it could reach. */
    readonly start: string | null;
    readonly end: string | null;
  }[];
  /** A day to mark across all rows, with its words. */
  readonly mark?: { readonly day: string; readonly name: string };
}

type Row = TimelineChartInput['rows'][number];

const edge = 8;
const axisTop = 20;
const room = panelWidth - 2 * edge;
const dayLength = 86_400_000;

/** The number of a day, so that days can be told apart by how far they lie. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/**
 * Draws when things begin and end, one below the other with their days in words. A step of one day is a diamond; a side
 * that is not known is hatched as far as it could reach. It mirrors for right-to-left scripts.
 *
 * @param input - rows with their first and last day
 * @returns an SVG as text without size of its own, readable 360 pixels wide; it has a title and a description
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `invalid-date` and a path for an input of
 * another form
 * @category charts
 * @see WCAG 2.2, 1.4.1 (use of colour)
 * @example
 * ```ts
 * import { timelineChart } from '@osee/scoring/report';
 *
 * const svg = timelineChart({
 *   title: 'Programme',
 *   description: 'When each step begins and ends.',
 *   locale: 'en',
 *   direction: 'ltr',
 *   notKnown: 'not known',
 *   rows: [{ name: 'Call', start: '2026-01-15', end: null }],
 * });
 * svg.includes('15 January 2026 – not known'); // => true
 * ```
 */
export const timelineChart = (input: TimelineChartInput): string => {
  expectShape(input, timelineForm, ['input']);
  return panelOf(input, (unknown) => drawAll(input, unknown));
};

const drawAll = (input: TimelineChartInput, unknown: string): Drawn => {
  const { rows, direction, mark } = input;
  const scale = scaleOf(input);
  let top = mark ? axisTop + 22 : axisTop;
  const drawn = rows.flatMap((row) => {
    const names = wrapText(row.name, room, boldSize(13));
    const barTop = top + names.length * 16 + 22;
    const start = mirror(direction, panelWidth).at(edge);
    const lines = [
      ...names.map((line, number) => words(start, top + 13 + number * 16, line, { bold: true })),
      words(start, top + 13 + names.length * 16, daysOf(input, row), { size: 12 }),
    ];
    top = barTop + 26;
    return [
      ...lines,
      box(direction, [edge, barTop, room, 12], ground),
      ...uprights(scale, barTop),
      ...barOf(row, barTop, scale, unknown),
      ...(mark ? [markAt(scale.at(numberOf(mark.day)), barTop)] : []),
    ];
  });
  const open = rows.some(({ start, end }) => start === null || end === null);
  const key = open
    ? legend(direction, top, [{ fill: unknown, text: input.notKnown }])
    : { parts: [], height: 0 };
  return {
    parts: [...axisOf(input, scale), ...drawn, ...key.parts],
    height: top + key.height + 4,
  };
};

interface Scale {
  readonly direction: TimelineChartInput['direction'];
  /** From the start of the first day to the end of the last one; the same where no day is known. */
  readonly first: number;
  readonly last: number;
  /** Where a day begins, from the starting edge, and on the panel. */
  readonly across: (day: number) => number;
  readonly at: (day: number) => number;
}

const scaleOf = ({ rows, mark, direction }: TimelineChartInput): Scale => {
  const days = [...rows.flatMap(({ start, end }) => [start, end]), mark?.day ?? null]
    .filter((day) => day !== null)
    .map(numberOf);
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const last = days.reduce((most, day) => Math.max(most, day + 1), first);
  const across = (day: number): number => edge + (last > first ? ((day - first) / (last - first)) * room : 0);
  const place = mirror(direction, panelWidth);
  return { direction, first, last, across, at: (day) => place.at(across(day)) };
};

/** A bar; a diamond for a single day; hatching as far as a side that is not known could reach. */
const barOf = ({ start, end }: Row, top: number, scale: Scale, unknown: string): string[] => {
  const { direction, first, last, across, at } = scale;
  const [from, to] = [start === null ? null : numberOf(start), end === null ? null : numberOf(end) + 1];
  if (from === null || to === null) {
    const [left, right] = last > first ? [across(from ?? first), across(to ?? last)] : [edge, edge + room];
    return [box(direction, [left, top, right - left, 12], `${unknown} ${outline}`)];
  }
  if (to - from > 1) {
    return [box(direction, [across(from), top, across(to) - across(from), 12], `${paint(0)} ${outline}`)];
  }
  const [x, y] = [Math.max(edge + 8, Math.min(panelWidth - edge - 8, at(from))), top + 6];
  const corners = [
    [x, y - 9],
    [x + 9, y],
    [x, y + 9],
    [x - 9, y],
  ].map((corner) => corner.map(px).join(','));
  return [`<polygon points="${corners.join(' ')}" ${paint(0)} ${outline}/>`];
};

/** The first and the last day at both ends. */
const axisOf = ({ locale, direction, mark }: TimelineChartInput, { first, last }: Scale): string[] => {
  if (last === first) return [];
  const place = mirror(direction, panelWidth);
  const text = (day: number): string =>
    formatDate(new Date(day * dayLength).toISOString().slice(0, 10), locale);
  const ends = [
    words(place.at(edge), axisTop - 6, text(first), { size: 12 }),
    ...(last - first > 1
      ? [words(place.at(panelWidth - edge), axisTop - 6, text(last - 1), { size: 12, anchor: 'end' })]
      : []),
  ];
  if (!mark) return ends;
  const sample = place.at(edge + 4);
  return [
    ...ends,
    rule(sample, axisTop + 2, sample, axisTop + 18, 'stroke-width="2"'),
    words(place.at(edge + 14), axisTop + 15, `${mark.name}  ${formatDate(mark.day, locale)}`, { size: 12 }),
  ];
};

/** A line at the start of each year, or of each month where there are few, behind a bar. */
const uprights = ({ first, last, at }: Scale, top: number): string[] => {
  const step = last - first > 550 ? 12 : 1;
  const start = new Date(first * dayLength);
  const lines: string[] = [];
  for (let month = step === 12 ? 12 : start.getUTCMonth() + 1; lines.length < 60; month += step) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / dayLength;
    if (!(day < last)) break;
    lines.push(rule(at(day), top, at(day), top + 12, 'stroke-opacity="0.4"'));
  }
  return lines;
};

const markAt = (x: number, top: number): string => rule(x, top - 4, x, top + 16, 'stroke-width="2"');

const daysOf = ({ locale, notKnown }: TimelineChartInput, { start, end }: Row): string => {
  const text = (day: string | null): string => (day === null ? notKnown : formatDate(day, locale));
  if (start === null && end === null) return notKnown;
  return start === end ? text(start) : `${text(start)} – ${text(end)}`;
};

/** What a timeline reads of its input. */
export const timelineForm = /* #__PURE__ */ shape.record(
  {
    ...frameMembers,
    notKnown: shape.text,
    rows: /* #__PURE__ */ shape.list(
      /* #__PURE__ */ shape.record({
        name: shape.text,
        start: /* #__PURE__ */ shape.orNull(shape.day),
        end: /* #__PURE__ */ shape.orNull(shape.day),
      }),
    ),
  },
  { ...frameOptions, mark: /* #__PURE__ */ shape.record({ day: shape.day, name: shape.text }) },
  'the input of a timeline',
);
